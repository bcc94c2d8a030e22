package org.dutygraph.spark;

import java.io.Serializable;

/**
 * A file of the folder of the documents.
 *
 * @param name its path below that folder, with slashes
 * @param path where it is
 * @param bytes how long it is
 * @param modified when it was last written, in milliseconds of the epoch
 */
record FolderFile(String name, String path, long bytes, long modified) implements Serializable {}
