package io.segmentkit.examples.tasks;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.bool;
import static io.segmentkit.criteria.Criteria.consents;
import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.criteria.Criteria.text;
import static io.segmentkit.csv.population.Column.column;
import static io.segmentkit.time.Windows.lastDays;
import static java.lang.System.out;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.csv.export.CsvExport;
import io.segmentkit.csv.file.InvalidCsvException;
import io.segmentkit.csv.population.CsvFolder;
import io.segmentkit.csv.population.CsvMapping;
import io.segmentkit.csv.population.CsvPopulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/** Asks criteria of CSV files, and writes members to one. */
public final class CsvFiles {
    static final TextAttribute CITY = text("city");
    static final DateAttribute BIRTHDAY = date("birthday");
    static final NumberAttribute AMOUNT = number("amount");

    static final CsvMapping CUSTOMERS = CsvMapping.of("customers.csv")
            .id("customer_id")
            .bind(CITY)
            .bind(BIRTHDAY, column("born").formats("dd.MM.yyyy", "yyyy-MM-dd"))
            .bind(bool("active"), column("active").booleans(List.of("Y"), List.of("N")))
            .bind(text("phones"), column("phones").separatedBy("|"))
            .tags(column("tags").separatedBy(";"))
            .labels(
                    consents(),
                    "consents.csv",
                    rows -> rows.profile("customer_id").labels(column("consent")))
            .activities(
                    "purchases.csv",
                    purchase -> purchase.profile("customer_id")
                            .type("purchase")
                            .at(column("bought_at").formats("dd.MM.yyyy HH:mm"))
                            .bind(AMOUNT, column("amount").decimalComma()))
            .zone(ZoneId.of("Europe/Warsaw"))
            .build();

    private CsvFiles() {}

    /** Prints how many customers are good ones, writes them to a file, and prints what is wrong with other files. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("shop");
        Files.writeString(folder.resolve("customers.csv"), """
                customer_id,city,born,active,phones,tags
                C1,Warszawa,29.02.2000,Y,601234567|225550101,vip;b2b
                C2,Łódź,1985-01-04,N,,
                """);
        Files.writeString(folder.resolve("consents.csv"), "customer_id,consent\nC1,newsletter\n");
        Files.writeString(folder.resolve("purchases.csv"), """
                customer_id;bought_at;amount
                C1;06.05.2026 18:30;499,90
                C1;04.05.2026 09:05;0,10
                """);

        Criterion good = allOf(
                tag("vip"), activity("purchase").in(lastDays(3)).sum(AMOUNT).atLeast(500));
        CsvPopulation customers = CsvPopulation.load(CUSTOMERS, CsvFolder.of(folder));
        long count = customers.population().count(good, Shop.TODAY);
        out.println(count + " of " + customers.population().size());

        Path members = folder.resolve("good.csv");
        CsvExport.standard()
                .separatedBy(';')
                .withByteOrderMark()
                .write(members, customers.population(), good, Shop.TODAY, List.of("city", "birthday", "phones"));
        out.print(Files.readString(members).replace("\uFEFF", "").replace("\r\n", "\n"));

        Files.writeString(folder.resolve("consents.csv"), "customer_id,consent\nC1,newsletter,weekly\n");
        try {
            CsvPopulation.load(CUSTOMERS, CsvFolder.of(folder));
        } catch (InvalidCsvException invalid) {
            invalid.problems().forEach(problem -> out.println(problem.withFound()));
        }
    }
}
