package io.segmentkit.csv.population;

import io.segmentkit.contract.PopulationContract;
import io.segmentkit.contract.TestProfile;
import io.segmentkit.csv.crm.CrmFiles;
import io.segmentkit.population.Population;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Profiles, labels, activities and records in CSV files, loaded. */
class CsvPopulationContractTest extends PopulationContract {
    @TempDir
    static Path folder;

    @Override
    protected Population populationOf(List<TestProfile> profiles) {
        try {
            new ContractFiles(folder, profiles).write();
            return CsvPopulation.load(ContractFiles.everything(), CsvFolder.of(folder))
                    .population();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    protected Population crmPopulationOf(List<TestProfile> profiles) {
        try {
            new CrmContractFiles(folder, profiles).write();
            return CsvPopulation.load(CrmFiles.all(CRM).build(), CsvFolder.of(folder))
                    .population();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
