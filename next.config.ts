import type { NextConfig } from 'next';

/** A static export: there is no server that could receive an answer (README, decisions). */
const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
};

export default config;
