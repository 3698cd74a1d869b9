package io.segmentkit.jdbc.soak;

import io.segmentkit.export.ExportFormat;
import io.segmentkit.population.ProfileValues;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** An id a line, and a last line that says that there is no more. */
record LineExport() implements ExportFormat {
    static final String END = "end";

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public void writeMembers(OutputStream target, List<String> attributes, Stream<ProfileValues> members)
            throws IOException {
        Iterator<ProfileValues> each = members.iterator();
        while (each.hasNext()) {
            target.write((each.next().id() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        target.write(END.getBytes(StandardCharsets.UTF_8));
    }
}
