/**
 * How a host's own objects are read as profiles ({@link io.segmentkit.profile.ProfileMapping}), and a ready-made profile for
 * hosts without classes of their own ({@link io.segmentkit.profile.Profile}).
 */
@NullMarked
package io.segmentkit.profile;

import org.jspecify.annotations.NullMarked;
