// What Astro is started with, for whatever site the environment names.
import { siteConfig } from './hosting/site-config.ts';

export default siteConfig();
