package io.segmentkit.jdbc.population;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** README's table of engines says what the subclasses of the contract declare. {@code -Dgolden=write} writes it anew. */
class EnginesTest {
    private static final Path README = Path.of("..", "README.md");
    private static final String BEGIN = "<!-- engines: written by EnginesTest -->\n";
    private static final String END = "<!-- end of engines -->\n";

    /** All subclasses that run, by the engine that they declare. */
    private static Map<String, List<Engine>> engines() {
        List<Class<?>> contracts = new ClassFileImporter()
                .importPackagesOf(JdbcPopulationContract.class).stream()
                        .filter(type -> type.isAssignableTo(JdbcPopulationContract.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
        assertThat(contracts)
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(contract -> assertThat(contract).hasAnnotation(Engine.class));
        Map<String, List<Engine>> engines = new TreeMap<>();
        contracts.stream()
                .map(contract -> contract.getAnnotation(Engine.class))
                .forEach(engine -> engines.merge(
                        engine.name(),
                        List.of(engine),
                        (some, one) ->
                                Stream.concat(some.stream(), one.stream()).toList()));
        return engines;
    }

    private static String each(List<Engine> engines, Function<Engine, String> said) {
        return engines.stream().map(said).distinct().sorted().collect(joining("; "));
    }

    private static String table() {
        StringBuilder table = new StringBuilder("| database | runs in the tests | refuses of the contract |"
                + " digits of a second | proven with |\n|---|---|---|---|---|\n");
        engines()
                .forEach((name, declared) -> table.append("| ")
                        .append(name)
                        .append(" | ")
                        .append(each(declared, Engine::runs))
                        .append(" | ")
                        .append(each(declared, Engine::refuses))
                        .append(" | ")
                        .append(each(declared, engine -> Integer.toString(engine.timestampDigits())))
                        .append(" | ")
                        .append(each(declared, Engine::stores))
                        .append(" |\n"));
        return table.toString();
    }

    @Test
    void readmeSaysWhatTheTestsDeclare() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        assertThat(begin).isGreaterThan(BEGIN.length());
        assertThat(end).isGreaterThan(begin);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(README, readme.substring(0, begin) + "\n" + table() + "\n" + readme.substring(end));
        }
        String written = Files.readString(README);
        assertThat(written.substring(begin, written.indexOf(END)).strip()).isEqualTo(table().strip());
    }
}
