/** Parts of the folder to publish that take time, each told once written: three documents, then the pages with everything in its place. */
export const ARCHIVE_PARTS = 4;
