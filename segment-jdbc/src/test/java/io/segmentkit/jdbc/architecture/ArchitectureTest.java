package io.segmentkit.jdbc.architecture;

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

@AnalyzeClasses(packages = "io.segmentkit.jdbc", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** So that no rule passes because nothing was looked at. Raise it as the library grows. */
    private static final int CLASSES_AT_LEAST = 180;

    @ArchTest
    static final ArchRule packagesKeepTheirOrder = classes()
            .should(new PackageOrder(
                    "io.segmentkit.jdbc",
                    List.of(
                            "table",
                            "crm",
                            "json",
                            "dialect",
                            "check",
                            "sql",
                            "split",
                            "connection",
                            "population",
                            "store")));

    @ArchTest
    static final ArchRule publicTypesShowNoOtherLibrary = classes()
            .that()
            .arePublic()
            .and()
            .resideInAnyPackage(
                    "io.segmentkit.jdbc.table",
                    "io.segmentkit.jdbc.crm",
                    "io.segmentkit.jdbc.json",
                    "io.segmentkit.jdbc.population",
                    "io.segmentkit.jdbc.store")
            .should(new ApiTypes("java.base", "java.sql"));

    @ArchTest
    static final ArchTests rulesOfTheLibrary = ArchTests.in(LibraryRules.class);

    @ArchTest
    static void sawTheWholeModule(JavaClasses seen) {
        assertThat(seen.stream().filter(type -> !type.getSimpleName().equals("package-info")))
                .extracting(JavaClass::getName)
                .contains("io.segmentkit.jdbc.table.TableMapping")
                .doesNotContain(ArchitectureTest.class.getName())
                .hasSizeGreaterThanOrEqualTo(CLASSES_AT_LEAST);
    }
}
