/** Profiles, contacts and lists from CSV files, and members to CSV files. */
@SuppressWarnings("requires-automatic") // libphonenumber has no descriptor, but a name of its own in its manifest
module io.segmentkit.csv {
    requires transitive io.segmentkit.core;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires de.siegmar.fastcsv;
    requires static transitive org.jspecify;

    exports io.segmentkit.csv.contact;
    exports io.segmentkit.csv.crm;
    exports io.segmentkit.csv.export;
    exports io.segmentkit.csv.file;
    exports io.segmentkit.csv.json;
    exports io.segmentkit.csv.population;
    exports io.segmentkit.csv.list;
}
