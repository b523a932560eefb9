/** A style sheet imported by the page's script is built into dist/preview.css. */
declare module '*.css';
