package io.segmentkit.segment;

import io.segmentkit.export.ExportFormat;
import io.segmentkit.population.ProfileValues;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** A line for each member: its id and its values. */
final class LinesFormat implements ExportFormat {
    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public void writeMembers(OutputStream target, List<String> attributes, Stream<ProfileValues> members)
            throws IOException {
        try (members) {
            Iterator<ProfileValues> each = members.iterator();
            while (each.hasNext()) {
                ProfileValues member = each.next();
                target.write((member.id() + " " + member.values() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
