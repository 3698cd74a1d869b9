package io.segmentkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

@AnalyzeClasses(packages = "io.segmentkit", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** So that no rule passes because nothing was looked at. Raise it as the library grows. */
    private static final int CLASSES_AT_LEAST = 420;

    @ArchTest
    static final ArchRule packagesKeepTheirOrder = classes()
            .should(new PackageOrder(
                    "io.segmentkit",
                    List.of(
                            "time",
                            "value",
                            "criteria",
                            "schema",
                            "read",
                            "reference",
                            "plan",
                            "json",
                            "influence",
                            "document",
                            "match",
                            "turning",
                            "flip",
                            "margin",
                            "evaluate",
                            "profile",
                            "logic",
                            "sample",
                            "fact",
                            "reason",
                            "lint",
                            "population",
                            "export",
                            "contact",
                            "definition",
                            "action",
                            "store",
                            "segment",
                            "crm")));

    /** But the door for hosts that hold criteria in Jackson trees of their own. */
    @ArchTest
    static final ArchRule publicTypesShowNoOtherLibrary = classes()
            .that()
            .arePublic()
            .and()
            .doNotHaveFullyQualifiedName("io.segmentkit.json.JsonTree")
            .should(new ApiTypes("java.base"));

    @ArchTest
    static final ArchTests rulesOfTheLibrary = ArchTests.in(LibraryRules.class);

    @ArchTest
    static void sawTheWholeLibrary(JavaClasses seen) {
        assertThat(seen.stream().filter(type -> !type.getSimpleName().equals("package-info")))
                .extracting(JavaClass::getName)
                .contains("io.segmentkit.time.AsOf")
                .doesNotContain(ArchitectureTest.class.getName())
                .hasSizeGreaterThanOrEqualTo(CLASSES_AT_LEAST);
    }
}
