/**
 * The service that a host embeds, {@link io.segmentkit.segment.Segments}: definitions, refresh, history, lists kept by
 * hand, audiences, actions on members, and listeners who are told of entries and exits.
 */
@NullMarked
package io.segmentkit.segment;

import org.jspecify.annotations.NullMarked;
