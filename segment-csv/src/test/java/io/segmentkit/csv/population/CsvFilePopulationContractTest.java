package io.segmentkit.csv.population;

import static io.segmentkit.csv.population.Column.column;

import io.segmentkit.contract.ContractSchema;
import io.segmentkit.contract.PopulationContract;
import io.segmentkit.contract.TestProfile;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.csv.crm.CrmFiles;
import io.segmentkit.population.Population;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/** Profiles with attributes and labels in one CSV file, read anew for each question; activities and records are refused. */
class CsvFilePopulationContractTest extends PopulationContract {
    @TempDir
    static Path folder;

    @Override
    protected Population populationOf(List<TestProfile> profiles) {
        try {
            Path own = Files.createTempDirectory(folder, "population");
            new ContractFiles(own, profiles).write();
            CsvMapping mapping = ContractFiles.profilesOnly()
                    .labels(ContractSchema.INTERESTS, column("interests").separatedExactlyBy("|"))
                    .build();
            return CsvFilePopulation.of(mapping, CsvFolder.of(own));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    protected Population crmPopulationOf(List<TestProfile> profiles) {
        try {
            Path own = Files.createTempDirectory(folder, "crm");
            new CrmContractFiles(own, profiles).write();
            return CsvFilePopulation.of(CrmFiles.profiles(CRM).build(), CsvFolder.of(own));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    protected Optional<String> refusal(Criterion criterion) {
        return criterion.match(new RowsAsked());
    }
}
