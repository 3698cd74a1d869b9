package io.segmentkit.jdbc.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.contract.PopulationContract;
import io.segmentkit.contract.TestProfile;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.population.Population;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract of populations, on tables of one database with values in some forms. No connection is left open. */
abstract class JdbcPopulationContract extends PopulationContract {
    private final IdentityHashMap<Population, Runnable> stored = new IdentityHashMap<>();
    private int number;

    abstract TestDatabase database();

    StoredForms forms() {
        return new StoredForms();
    }

    /** Another form of the data on an engine that has a test of its own: a fifth of the criteria. */
    boolean isVariant() {
        return false;
    }

    @Override
    protected int criteria() {
        return isVariant() ? super.criteria() / 5 : super.criteria();
    }

    @Override
    protected Population populationOf(List<TestProfile> profiles) {
        ContractTables tables = new ContractTables(database(), forms(), ++number);
        tables.store(profiles);
        Population population = JdbcPopulation.of(database(), tables.mapping());
        stored.put(population, tables::drop);
        return population;
    }

    @Override
    protected Population crmPopulationOf(List<TestProfile> profiles) {
        CrmContractTables tables = new CrmContractTables(database(), forms(), ++number);
        tables.store(profiles);
        Population population = JdbcPopulation.of(database(), tables.mapping());
        stored.put(population, tables::drop);
        return population;
    }

    @Override
    protected void release(Population population) {
        Runnable drop = stored.remove(population);
        if (drop != null) {
            drop.run();
        }
    }

    @Test
    void theDatabaseIsAsItsEngineIsDeclared() throws SQLException {
        Engine declared = getClass().getAnnotation(Engine.class);
        try (Connection connection = database().getConnection()) {
            Dialect dialect = Dialect.of(connection);
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(declared.name());
            assertThat(dialect.timestampDigits()).isEqualTo(declared.timestampDigits());
        }
    }

    @AfterEach
    void noConnectionIsLeftOpen() {
        assertThat(database().openConnections()).isZero();
    }
}
