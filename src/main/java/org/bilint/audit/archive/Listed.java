package org.bilint.audit.archive;

/**
 * A document of an archive.
 *
 * @param path as reports name it: as the archive was given, with forward slashes
 * @param key the path below the folder that was given, by which two audits tell that they mean the
 *     same document
 * @param root the folder or file that was given
 * @param walked whether it was found in a folder, and not named itself
 * @param fault why the file that describes it is of no use, in one line; empty if it is or there is
 *     none
 */
public record Listed(
    String path, String key, String root, boolean walked, Metadata metadata, String fault) {}
