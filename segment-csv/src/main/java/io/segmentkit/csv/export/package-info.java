/**
 * Rows and members to CSV files: {@link io.segmentkit.csv.export.CsvExport}.
 */
@NullMarked
package io.segmentkit.csv.export;

import org.jspecify.annotations.NullMarked;
