package io.segmentkit.examples.quickstart.csv;

import io.segmentkit.examples.quickstart.document.JsonFile;
import io.segmentkit.examples.quickstart.document.RefusedException;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.profile.Profile;
import io.segmentkit.profile.ProfileMapping;
import io.segmentkit.read.AttributeReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * CSV files as a population in memory: the door to this package.
 *
 * @param profiles the profiles, in the order of their file
 * @param mapping how they are read
 * @param population the same as a population
 * @param leftOut what rows were left out and why, a line for each file
 */
public record CsvPopulation(
        List<Profile> profiles,
        ProfileMapping<Profile> mapping,
        InMemoryPopulation<Profile> population,
        List<String> leftOut) {

    /**
     * Reads the files.
     *
     * @param mapping what they mean
     * @param mappingFile where that is from, for messages
     * @param folder where they are
     * @throws RefusedException with everything that is wrong, if anything is: with the mapping's files and columns, or
     *     else with the data
     */
    public static CsvPopulation read(CsvMapping mapping, Path mappingFile, Path folder, Progress progress) {
        try {
            CsvFolder files = new CsvFolder(folder, progress);
            CsvReading reading = new CsvReading(mapping, files);
            if (!files.problemsOfMapping().isEmpty()) {
                throw JsonFile.refused(mappingFile, files.problemsOfMapping());
            }
            List<Profile> profiles = reading.read();
            ProfileMapping<Profile> reader = Profile.mapping(mapping.schema());
            return new CsvPopulation(
                    profiles,
                    reader,
                    InMemoryPopulation.of(reader, profiles),
                    files.problemsOfData().leftOut());
        } catch (IOException unreadable) {
            throw new RefusedException(List.of(folder + ": cannot be read: " + unreadable.getMessage()));
        }
    }

    /** The values of a profile's attribute as text; none where it is absent. */
    public List<String> values(Profile profile, String attribute) {
        AttributeReader<Profile> reader = mapping.attribute(attribute);
        Object value = null;
        if (reader instanceof AttributeReader.OfOne<Profile> one) {
            value = one.read().apply(profile);
        } else if (reader instanceof AttributeReader.OfMany<Profile> many) {
            value = many.read().apply(profile);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Object::toString).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}
