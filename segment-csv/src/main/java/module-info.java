/** Profiles, contacts and lists from CSV files, and members to CSV files. */
module io.segmentkit.csv {
    requires transitive io.segmentkit.core;
    requires de.siegmar.fastcsv;
    requires static transitive org.jspecify;

    exports io.segmentkit.csv.file;
    exports io.segmentkit.csv.json;
    exports io.segmentkit.csv.population;
}
