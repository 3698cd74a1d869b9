package io.segmentkit.criteria;

/** Reads a measure as a phrase that "of" and what is measured can follow. */
final class MeasureText implements Measure.Cases<String> {
    @Override
    public String count(Measure.Count measure) {
        return "number";
    }

    @Override
    public String sum(Measure.Sum measure) {
        return "sum of " + measure.attribute();
    }

    @Override
    public String min(Measure.Min measure) {
        return "least " + measure.attribute();
    }

    @Override
    public String max(Measure.Max measure) {
        return "greatest " + measure.attribute();
    }

    @Override
    public String average(Measure.Average measure) {
        return "average " + measure.attribute();
    }

    @Override
    public String distinct(Measure.Distinct measure) {
        return "number of different " + measure.attribute();
    }

    @Override
    public String first(Measure.First measure) {
        return "first time";
    }

    @Override
    public String last(Measure.Last measure) {
        return "last time";
    }
}
