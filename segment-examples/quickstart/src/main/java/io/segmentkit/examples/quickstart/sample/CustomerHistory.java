package io.segmentkit.examples.quickstart.sample;

import io.segmentkit.examples.quickstart.sample.Shop.Product;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one customer is, agreed to, bought and looked at, as rows of the files. */
final class CustomerHistory {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

    private final Customer customer;
    private final Dice dice;
    private final ShopFiles files;

    CustomerHistory(Customer customer, Dice dice, ShopFiles files) {
        this.customer = customer;
        this.dice = dice;
        this.files = files;
    }

    void write() {
        customer();
        consents();
        purchases();
        events();
        subscription();
    }

    private void customer() {
        String email = "";
        if (dice.percent(92)) {
            email = plain(customer.name()) + "." + customer.id().toLowerCase(Locale.ROOT) + "@example.org";
        }
        String score = dice.percent(85) ? Integer.toString(dice.between(0, 10) * customer.loyalty() / 2) : "";
        files.customers.row(
                customer.id(),
                customer.name(),
                email,
                customer.place().city(),
                customer.place().country(),
                score,
                customer.birthday(),
                customer.registered(),
                String.join("; ", tags()),
                String.join("; ", some(Shop.CATEGORIES, 35)));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.replace("ł", "l").replace("Ł", "L").replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '.');
    }

    private List<String> tags() {
        List<String> tags = some(Shop.TAGS, 8);
        if (customer.churned()) {
            tags.add("churned");
        }
        return tags;
    }

    private List<String> some(List<String> all, int percent) {
        List<String> some = new ArrayList<>(all);
        some.removeIf(one -> !dice.percent(percent));
        return some;
    }

    private void consents() {
        if (dice.percent(60)) {
            files.consents.row(customer.id(), "newsletter");
        }
        if (dice.percent(20)) {
            files.consents.row(customer.id(), "sms");
        }
    }

    private void purchases() {
        int purchases = customer.loyalty() * dice.between(0, 4) / 2;
        for (int i = 1; i <= purchases; i++) {
            Product product = dice.oftenFirst(Shop.PRODUCTS);
            int quantity = dice.percent(80) ? 1 : dice.between(2, 5);
            BigDecimal amount = BigDecimal.valueOf((product.price() * 100L - dice.between(0, 99)) * quantity, 2);
            files.purchases.row(
                    customer.id() + "-" + i, customer.id(), LOCAL.format(time()), product.sku(), quantity, amount);
        }
    }

    private void events() {
        int views = customer.loyalty() * dice.between(0, 3);
        for (int i = 0; i < views; i++) {
            files.events.row(customer.id(), "page_view", utc(), dice.oneOf(Shop.PAGES), "");
        }
        int opened = customer.loyalty() * dice.between(0, 2) / 3;
        for (int i = 0; i < opened; i++) {
            files.events.row(customer.id(), "email_open", utc(), "", dice.oneOf(Shop.CAMPAIGNS));
        }
    }

    private String utc() {
        return time().toInstant(ZoneOffset.ofHours(2)).toString();
    }

    /** A moment since the customer is one; recent ones are likelier, but not of those who left. */
    private LocalDateTime time() {
        int since = (int) (Sample.TODAY.toEpochDay() - customer.registered().toEpochDay());
        int earliest = Math.min(since, 540);
        int latest = customer.churned() ? Math.min(earliest, 200) : 0;
        int daysAgo = Math.min(dice.between(latest, earliest), dice.between(latest, earliest));
        LocalDate day = Sample.TODAY.minusDays(daysAgo);
        int lastHour = daysAgo == 0 ? 9 : 23;
        return day.atTime(dice.between(0, lastHour), dice.between(0, 59));
    }

    private void subscription() {
        if (dice.percent(12)) {
            LocalDate starts = Sample.TODAY.minusDays(dice.between(0, 400));
            files.subscriptions.row(
                    customer.id(), dice.oneOf(Shop.PLANS), starts, starts.plusYears(1), dice.percent(70) ? "Y" : "N");
        }
    }
}
