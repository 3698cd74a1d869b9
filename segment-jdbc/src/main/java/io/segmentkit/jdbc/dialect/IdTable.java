package io.segmentkit.jdbc.dialect;

/**
 * How a database's session keeps ids in a temporary table of its own, with one column {@code id}, unique.
 *
 * @param create what begins the statement that creates one
 * @param options what ends it
 * @param drop what begins the statement that drops one where it is there
 * @param quote what stands around names
 * @param type the type of ids
 * @param mark what stands for an id that is bound
 */
public record IdTable(String create, String options, String drop, String quote, String type, String mark) {
    private String quoted(String name) {
        return quote + name + quote;
    }

    /** Creates the table. */
    public String create(String name) {
        return create + " " + quoted(name) + " (" + quoted("id") + " " + type + " primary key)" + options;
    }

    /** Inserts so many ids. */
    public String insert(String name, int rows) {
        String row = "(" + mark + ")";
        return "insert into " + quoted(name) + " values " + row + (", " + row).repeat(rows - 1);
    }

    /** Drops the table where it is there. */
    public String drop(String name) {
        return drop + " " + quoted(name);
    }
}
