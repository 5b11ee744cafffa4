import type { NextConfig } from 'next';

/** A static export: there is no server that could receive an answer (README, decisions). */
const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  // `npm run check` holds the types, of the tests too; a first start on a slow machine need not wait for that.
  typescript: { ignoreBuildErrors: true },
};

export default config;
