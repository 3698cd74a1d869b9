/**
 * Mappings of CSV files as JSON, for hosts without code. The door is {@link io.segmentkit.csv.json.CsvMappingJson}.
 */
@NullMarked
package io.segmentkit.csv.json;

import org.jspecify.annotations.NullMarked;
