package io.segmentkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import net.jqwik.api.Property;

/** jqwik skips, and does not fail, a property with an annotation of Jupiter such as {@code @DisplayName}. */
@AnalyzeClasses(packages = "io.segmentkit", importOptions = OnlyIncludeTests.class)
class PropertiesRunTest {
    @ArchTest
    static final ArchRule propertiesHaveNoAnnotationOfJupiter = methods()
            .that()
            .areAnnotatedWith(Property.class)
            .should()
            .notBeAnnotatedWith(DescribedPredicate.describe(
                    "an annotation of Jupiter",
                    (JavaAnnotation<?> annotation) ->
                            annotation.getRawType().getPackageName().startsWith("org.junit.jupiter")));
}
