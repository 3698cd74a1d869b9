package io.segmentkit.margin;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;

/** A margin in words. */
final class MarginText {
    private final Margin margin;

    MarginText(Margin margin) {
        this.margin = margin;
    }

    @Override
    public String toString() {
        String start = (margin.holds() ? "fails " : "needs ") + side() + margin.edge();
        return margin.change().signum() == 0 ? start : start + ", " + change();
    }

    private String side() {
        boolean isMoment = margin.unit() == Margin.Unit.SECONDS;
        return switch (margin.side()) {
            case AT -> margin.holds() ? "at " : "";
            case ABOVE -> isMoment ? "after " : "above ";
            case BELOW -> isMoment ? "before " : "below ";
        };
    }

    private String change() {
        boolean isMore = margin.change().signum() > 0;
        BigDecimal size = margin.change().abs();
        return switch (margin.unit()) {
            case NUMBER -> size.toPlainString() + (isMore ? " more" : " less");
            case COUNT -> size.toPlainString() + (isMore ? " more" : " fewer");
            case DAYS -> size.toPlainString() + (size.equals(BigDecimal.ONE) ? " day" : " days") + when(isMore);
            case SECONDS -> duration(size) + when(isMore);
        };
    }

    private static String when(boolean isMore) {
        return isMore ? " later" : " earlier";
    }

    /** For example {@code 26h3m}. */
    private static String duration(BigDecimal seconds) {
        long nanos = seconds.remainder(BigDecimal.ONE).movePointRight(9).longValueExact();
        Duration duration = Duration.ofSeconds(seconds.longValue(), nanos);
        return duration.toString().substring(2).toLowerCase(Locale.ROOT);
    }
}
