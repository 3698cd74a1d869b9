package io.segmentkit.segment;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class SegmentsPropertiesTest {
    @Property(tries = 150)
    @Label("S1 S2 S3 S4 S10 A6 random lives of segments are those of a naive model")
    void randomLivesAreThoseOfTheModel(@ForAll long seed) {
        new RandomLife(seed).run();
    }
}
