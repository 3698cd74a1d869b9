/**
 * What people are known by in files: phone numbers, and tables of such keys that stay small. Not exported.
 */
@NullMarked
package io.segmentkit.csv.identity;

import org.jspecify.annotations.NullMarked;
