package io.segmentkit.csv.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.segmentkit.architecture.ApiTypes;
import io.segmentkit.architecture.LibraryRules;
import io.segmentkit.architecture.PackageOrder;
import java.util.List;

@AnalyzeClasses(packages = "io.segmentkit.csv", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** So that no rule passes because nothing was looked at. Raise it as the library grows. */
    private static final int CLASSES_AT_LEAST = 130;

    @ArchTest
    static final ArchRule packagesKeepTheirOrder = classes()
            .should(new PackageOrder(
                    "io.segmentkit.csv",
                    List.of(
                            "text",
                            "file",
                            "export",
                            "identity",
                            "list",
                            "contact",
                            "cell",
                            "rows",
                            "profile",
                            "population",
                            "json",
                            "crm")));

    @ArchTest
    static final ArchRule publicTypesShowNoOtherLibrary =
            classes().that().arePublic().should(new ApiTypes("java.base"));

    @ArchTest
    static final ArchTests rulesOfTheLibrary = ArchTests.in(LibraryRules.class);

    @ArchTest
    static void sawTheWholeModule(JavaClasses seen) {
        assertThat(seen.stream().filter(type -> !type.getSimpleName().equals("package-info")))
                .extracting(JavaClass::getName)
                .contains("io.segmentkit.csv.file.CsvProblem")
                .doesNotContain(ArchitectureTest.class.getName())
                .hasSizeGreaterThanOrEqualTo(CLASSES_AT_LEAST);
    }
}
