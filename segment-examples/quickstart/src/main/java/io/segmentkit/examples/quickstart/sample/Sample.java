package io.segmentkit.examples.quickstart.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;

/** The files of the sample. */
public final class Sample {
    /** The mapping's file name. */
    public static final String MAPPING = "mapping.json";

    /** The segments' file name. */
    public static final String SEGMENTS = "segments.json";

    /** The day that the files are of; the mapping names it too. */
    static final LocalDate TODAY = LocalDate.of(2026, 5, 7);

    private static final int CUSTOMERS = 3_000;
    private static final long SEED = 20260507;

    private Sample() {}

    /** Writes all files into the folder, which is made if it is not there. The bytes are the same every time. */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        copy(MAPPING, folder);
        copy(SEGMENTS, folder);
        Dice dice = new Dice(SEED);
        try (ShopFiles files = new ShopFiles(folder)) {
            for (int number = 1; number <= CUSTOMERS; number++) {
                new CustomerHistory(Customer.of(number, dice), dice, files).write();
            }
        }
    }

    private static void copy(String name, Path folder) throws IOException {
        try (InputStream resource = Sample.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is missing beside " + Sample.class);
            }
            Files.copy(resource, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
