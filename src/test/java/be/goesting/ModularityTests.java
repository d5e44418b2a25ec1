package be.goesting;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The floors of the house: each module uses only what its package-info allows, and arrows go down only. */
class ModularityTests {

    @Test
    void modulesUseOnlyWhatTheyMay() {
        ApplicationModules.of(Goesting.class).verify();
    }
}
