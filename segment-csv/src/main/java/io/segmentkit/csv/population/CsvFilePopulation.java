package io.segmentkit.csv.population;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.csv.file.CsvProblems;
import io.segmentkit.csv.profile.MappedFiles;
import io.segmentkit.csv.profile.ProfileLayout;
import io.segmentkit.csv.profile.ProfileRows;
import io.segmentkit.csv.rows.DataFolder;
import io.segmentkit.evaluate.BoundCriteria;
import io.segmentkit.evaluate.BoundCriterion;
import io.segmentkit.evaluate.CompiledCriteria;
import io.segmentkit.evaluate.CompiledCriterion;
import io.segmentkit.evaluate.Explanation;
import io.segmentkit.evaluate.Membership;
import io.segmentkit.evaluate.Timeline;
import io.segmentkit.influence.Influence;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.population.MemberVisitor;
import io.segmentkit.population.Population;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.reference.References;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.AsOf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One CSV file as a population that is not loaded: it is read anew for each question, row by row, in memory that does not
 * grow with the file (C6, C7). It is for files that are asked once or twice, or that memory cannot hold; {@link
 * CsvPopulation} answers many questions sooner, and has activities and records.
 *
 * <p>Every question but {@link #schema} may throw an {@link UncheckedIOException}, an {@link InvalidMappingException} where
 * file or columns are no longer there, and an {@link io.segmentkit.csv.file.InvalidCsvException}: at the end of a file
 * with bad rows, with all that is wrong, unless the folder says that they are skipped. {@link #test}, {@link #explain}
 * and {@link #memberships} read as far as the profile, and know of what is wrong no further. That no two rows have the same id is not checked, as
 * that takes memory: a profile that is there twice counts twice, and the first is tested.
 *
 * <p>Immutable, safe between threads, as long as the file does not change while a question is answered.
 */
public final class CsvFilePopulation implements Population {
    private final CsvMapping mapping;
    private final CsvFolder folder;
    private final ProfileLayout layout;
    private final ProfileReader<CsvProfile> reader;
    private final References references;

    private CsvFilePopulation(CsvMapping mapping, CsvFolder folder, References references) {
        this.mapping = mapping;
        this.folder = folder;
        this.layout = new ProfileLayout(mapping.schema());
        this.reader = layout.reader(CsvProfile::values);
        this.references = references;
    }

    /**
     * The file of profiles of the mapping, looked at as far as its header.
     *
     * @throws IllegalArgumentException if the mapping has other files: of labels, activities or records, or joined ones
     * @throws InvalidMappingException if the file or columns are not there
     * @throws IOException if the file cannot be read
     */
    public static CsvFilePopulation of(CsvMapping mapping, CsvFolder folder) throws IOException {
        MappedFiles files = mapping.files();
        List<String> others = new ArrayList<>();
        files.profiles().file().joins().forEach(join -> others.add(join.name()));
        files.labels().forEach(rows -> others.add(rows.file().name()));
        files.activities().forEach(rows -> others.add(rows.file().name()));
        files.records().forEach(rows -> others.add(rows.file().name()));
        if (!others.isEmpty()) {
            throw new IllegalArgumentException("only a mapping of one file can be read row by row, this one has also "
                    + String.join(", ", others) + ": load it with CsvPopulation");
        }
        CsvFilePopulation population = new CsvFilePopulation(mapping, folder, References.none());
        DataFolder data = folder.open();
        new ProfileRows(files.profiles(), population.layout, data);
        CsvPopulation.require(data);
        return population;
    }

    @Override
    public CsvFilePopulation withReferences(References lookup) {
        return new CsvFilePopulation(mapping, folder, lookup);
    }

    /** Reads the whole file and says what is wrong with it, whatever the folder says of bad rows. */
    public CsvProblems check() {
        try (ProfileReading rows = skipping()) {
            CsvProfile profile = rows.next();
            while (profile != null) {
                profile = rows.next();
            }
            return rows.problems();
        }
    }

    @Override
    public Schema schema() {
        return mapping.schema();
    }

    @Override
    public Stream<String> members(Criterion criterion, AsOf asOf) {
        BoundCriterion<CsvProfile> bound = bound(criterion, asOf);
        return open().stream().filter(bound).map(CsvProfile::id);
    }

    @Override
    public Stream<ProfileValues> values(Criterion criterion, AsOf asOf, List<String> attributes) {
        BoundCriterion<CsvProfile> bound = bound(criterion, asOf);
        Function<CsvProfile, ProfileValues> reading = ProfileValues.reading(reader, attributes);
        return open().stream().filter(bound).map(reading);
    }

    @Override
    public boolean readsOnce() {
        return true;
    }

    @Override
    public void eachMember(List<Criterion> criteria, AsOf asOf, MemberVisitor visitor) {
        BoundCriteria<CsvProfile> bound = bound(criteria, asOf);
        try (Stream<CsvProfile> profiles = open().stream()) {
            bound.eachHolding(profiles.iterator(), (profile, criterion) -> visitor.member(criterion, profile.id()));
        }
    }

    @Override
    public long count(Criterion criterion, AsOf asOf) {
        return counts(List.of(criterion), asOf).get(0);
    }

    @Override
    public List<Long> counts(List<Criterion> criteria, AsOf asOf) {
        long[] counts = new long[criteria.size()];
        BoundCriteria<CsvProfile> bound = bound(criteria, asOf);
        try (Stream<CsvProfile> profiles = open().stream()) {
            bound.eachHolding(profiles.iterator(), (profile, criterion) -> counts[criterion]++);
        }
        return Arrays.stream(counts).boxed().toList();
    }

    @Override
    public Influence influence(Criterion criterion, AsOf asOf) {
        return Influence.of(ResolvedCriterion.of(criterion, references, schema()), (criteria, visitor) -> {
            BoundCriteria<CsvProfile> bound = bound(criteria, asOf);
            try (Stream<CsvProfile> profiles = open().stream()) {
                bound.eachCombination(profiles.iterator(), visitor);
            }
        });
    }

    @Override
    public long size() {
        long size = 0;
        try (ProfileReading rows = open()) {
            while (rows.next() != null) {
                size++;
            }
        }
        return size;
    }

    @Override
    public Optional<Boolean> test(String id, Criterion criterion, AsOf asOf) {
        BoundCriterion<CsvProfile> bound = bound(criterion, asOf);
        return find(id).map(bound::test);
    }

    @Override
    public Optional<Explanation> explain(String id, Criterion criterion, AsOf asOf) {
        BoundCriterion<CsvProfile> bound = bound(criterion, asOf);
        return find(id).map(bound::explain);
    }

    @Override
    public Optional<List<Membership>> memberships(String id, Criterion criterion, AsOf from, Instant until) {
        Timeline<CsvProfile> timeline =
                CompiledCriterion.of(criterion, references, reader).timeline(from, until);
        return find(id).map(timeline::memberships);
    }

    /** Read in one go through the file, and kept. */
    @Override
    public Optional<Population> among(Collection<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        List<CsvProfile> found = new ArrayList<>();
        Map<String, CsvProfile> byId = new HashMap<>();
        try (Stream<CsvProfile> profiles = open().stream()) {
            profiles.filter(profile -> wanted.contains(profile.id())).forEach(profile -> {
                found.add(profile);
                byId.putIfAbsent(profile.id(), profile);
            });
        }
        return Optional.of(InMemoryPopulation.of(reader, found, byId::get));
    }

    private Optional<CsvProfile> find(String id) {
        try (ProfileReading rows = open()) {
            CsvProfile profile = rows.next();
            while (profile != null && !profile.id().equals(id)) {
                profile = rows.next();
            }
            return Optional.ofNullable(profile);
        }
    }

    private BoundCriterion<CsvProfile> bound(Criterion criterion, AsOf asOf) {
        return CompiledCriterion.of(criterion, references, reader).asOf(asOf);
    }

    private BoundCriteria<CsvProfile> bound(List<Criterion> criteria, AsOf asOf) {
        return CompiledCriteria.of(criteria, references, reader).asOf(asOf);
    }

    private ProfileReading open() {
        return ProfileReading.open(mapping, folder, layout);
    }

    private ProfileReading skipping() {
        return ProfileReading.open(mapping, folder.skippingBadRows(), layout);
    }
}
