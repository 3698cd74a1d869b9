package io.segmentkit.csv.export;

/**
 * What was written.
 *
 * @param rows how many rows, without the header
 * @param bytes how long the file is
 */
public record CsvExportResult(long rows, long bytes) {}
