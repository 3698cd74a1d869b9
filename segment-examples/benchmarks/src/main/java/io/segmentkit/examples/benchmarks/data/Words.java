package io.segmentkit.examples.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The values of small domains. Each is one object that all contacts share, as after loading by a dictionary, and not the
 * object that literals in queries are.
 */
final class Words {
    private static final List<String> COUNTRY_CODES = List.of(
            "PL", "DE", "FR", "UK", "IT", "ES", "NL", "SE", "AT", "CZ", "SK", "UA", "LT", "LV", "EE", "FI", "NO", "DK",
            "BE", "LU", "CH", "HU", "RO", "BG", "GR", "PT", "IE", "HR", "SI", "MT");
    private static final int URLS = 5_000;
    private static final int PRICING_PAGES = 40;

    private Words() {}

    /** 200, the most frequent first. */
    static List<String> cities() {
        return numbered("Warszawa", "City", 200);
    }

    /** 30, the most frequent first. */
    static List<String> countries() {
        return shared(COUNTRY_CODES);
    }

    /** 300, the most frequent first. */
    static List<String> tags() {
        return numbered("tag-1", "tag-", 300);
    }

    /** 5,000, the most frequent first; 40 begin with {@code /pricing}, one of them first. */
    static List<String> urls() {
        List<String> urls = new ArrayList<>();
        for (int i = 0; i < URLS; i++) {
            urls.add((i % (URLS / PRICING_PAGES) == 0 ? "/pricing/plan-" : "/products/item-") + i);
        }
        return shared(urls);
    }

    /** 20: page_view, purchase, unsubscribe and the others. */
    static List<String> types() {
        List<String> types =
                new ArrayList<>(List.of("page_view", "purchase", "unsubscribe", "email_open", "email_click"));
        IntStream.rangeClosed(1, 15).forEach(i -> types.add("event-" + i));
        return shared(types);
    }

    private static List<String> numbered(String first, String prefix, int size) {
        List<String> words = new ArrayList<>();
        words.add(first);
        IntStream.rangeClosed(2, size).forEach(i -> words.add(prefix + i));
        return shared(words);
    }

    @SuppressWarnings("StringConstructor") // Copies, so that no word is the same object as a literal.
    private static List<String> shared(List<String> words) {
        return words.stream().map(String::new).toList();
    }
}
