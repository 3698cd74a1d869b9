/**
 * Files of members (S7): the port for what they look like, {@link io.segmentkit.export.ExportFormat}, and the port for where
 * they are, {@link io.segmentkit.export.ExportFiles}, with a directory on disk.
 */
@NullMarked
package io.segmentkit.export;

import org.jspecify.annotations.NullMarked;
