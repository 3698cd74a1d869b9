package io.segmentkit.export;

import java.time.Instant;

/**
 * A file of members (S7).
 *
 * @param name its name, by which it is opened
 * @param written when it was written
 * @param bytes how long it is
 */
public record ExportFile(String name, Instant written, long bytes) {}
