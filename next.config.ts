import type { NextConfig } from 'next';

/** A static export: there is no server that could receive an answer (README, decisions). */
const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  // `npm run check` holds the types, of the tests too; a first start on a slow machine need not wait for that.
  experimental: {
    // The build copies small modules into several chunks to save requests. Left to itself it copied the app's words up to six
    // times into what the walk fetches; larger chunks of which none above 25 kB is copied are fewer and smaller (bench).
    turbopackChunking: { minChunkSize: 120_000, maxMergeChunkSize: 25_000 },
  },
  typescript: { ignoreBuildErrors: true },
};

export default config;
