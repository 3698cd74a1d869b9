package io.segmentkit.examples.quickstart.sample;

import java.io.IOException;
import java.nio.file.Path;

/** The CSV files of the shop, open for writing. */
final class ShopFiles implements AutoCloseable {
    final CsvOutput customers;
    final CsvOutput purchases;
    final CsvOutput events;
    final CsvOutput consents;
    final CsvOutput subscriptions;

    ShopFiles(Path folder) throws IOException {
        customers = new CsvOutput(
                folder.resolve("customers.csv"),
                "customer_id",
                "name",
                "email",
                "city",
                "country",
                "lead_score",
                "birthday",
                "registered",
                "tags",
                "categories");
        purchases = new CsvOutput(
                folder.resolve("purchases.csv"),
                "purchase_id",
                "customer_id",
                "bought_at",
                "sku",
                "quantity",
                "amount");
        events = new CsvOutput(folder.resolve("events.csv"), "customer_id", "event", "happened_at", "url", "campaign");
        consents = new CsvOutput(folder.resolve("consents.csv"), "customer_id", "consent");
        subscriptions = new CsvOutput(
                folder.resolve("subscriptions.csv"), "customer_id", "plan", "starts", "ends", "auto_renewal");
        try (CsvOutput products = new CsvOutput(folder.resolve("products.csv"), "sku", "name", "group", "price")) {
            Shop.PRODUCTS.forEach(
                    product -> products.row(product.sku(), product.name(), product.group(), product.price() + ".00"));
        }
    }

    @Override
    public void close() throws IOException {
        customers.close();
        purchases.close();
        events.close();
        consents.close();
        subscriptions.close();
    }
}
