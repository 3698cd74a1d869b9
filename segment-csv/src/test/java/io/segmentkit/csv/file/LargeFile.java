package io.segmentkit.csv.file;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a generated file of so many MB in this JVM; run by {@link MemoryTest} in one with little memory. */
final class LargeFile {
    private LargeFile() {}

    /** Prints rows, problems and bytes; or the refusal. */
    public static void main(String[] arguments) throws Exception {
        long bytes = Long.parseLong(arguments[1]) * 1_000_000;
        CsvProblems problems = CsvProblems.on(OnBadRow.SKIP_AND_REPORT);
        String start = "a,b,c,d,e,f,g\n" + (arguments[0].equals("quote never closed") ? "\"" : "");
        CsvSource source = CsvSource.of("large.csv", () -> new Repeating(start, piece(arguments[0]), bytes));
        long rows = 0;
        try (CsvTable table = CsvTable.open(source, CsvFormat.detected(), problems)) {
            while (table.next()) {
                rows++;
            }
            print(rows + " rows, " + problems.total() + " problems, "
                    + table.progress().bytesRead() + " bytes");
        } catch (InvalidCsvException e) {
            print(e.problems().get(0).withFound());
        }
    }

    @SuppressWarnings("SystemOut") // its output is its result
    private static void print(String text) {
        System.out.println(text);
    }

    private static String piece(String kind) {
        return switch (kind) {
            case "rows" -> "contact-1000001,Warszawa,\"PL\",42,1990-05-07,2025-01-01T12:00:00Z,\"a\nb\"\n";
            case "bad rows" -> "contact-1000001,Krak\u00f3w\n";
            case "one line" -> "x";
            case "one row of cells" -> "x,";
            case "quote never closed" -> "\n";
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** A beginning, and then a piece over and over. */
    private static final class Repeating extends InputStream {
        private final byte[] start;
        private final byte[] piece;
        private final long end;
        private long at;

        Repeating(String start, String piece, long end) {
            this.start = start.getBytes(StandardCharsets.ISO_8859_1);
            this.piece = piece.repeat(1_000).getBytes(StandardCharsets.ISO_8859_1);
            this.end = end;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("bytes are read in pieces");
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (at >= end) {
                return -1;
            }
            byte[] from = at < start.length ? start : piece;
            int first = at < start.length ? (int) at : (int) ((at - start.length) % piece.length);
            int count = (int) Math.min(Math.min(length, from.length - first), end - at);
            System.arraycopy(from, first, target, offset, count);
            at += count;
            return count;
        }
    }
}
