package be.goesting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The whole product: one process, one database. A bean is called by its full name, for each module may use the plain words. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Goesting {

    public static void main(String[] arguments) {
        SpringApplication.run(Goesting.class, arguments);
    }
}
