declare module 'unbzip2-stream' {
  /** A stream that unpacks what is written to it. */
  export default function unbzip2(): NodeJS.ReadWriteStream;
}
