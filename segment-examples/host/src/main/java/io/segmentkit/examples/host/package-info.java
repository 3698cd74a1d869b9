/** A shop that embeds segments, as a host does in production: start with {@code ShopApplication}. */
@NullMarked
package io.segmentkit.examples.host;

import org.jspecify.annotations.NullMarked;
