/**
 * Criteria that name segments which the database cannot be told: asked there for each way in which a profile may be a member of
 * them, decided here by its id. Not exported.
 */
@NullMarked
package io.segmentkit.jdbc.split;

import org.jspecify.annotations.NullMarked;
