declare module 'virtual:site-style.css';
