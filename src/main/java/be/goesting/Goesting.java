package be.goesting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole product: one process, one database. */
@SpringBootApplication
public class Goesting {

    public static void main(String[] arguments) {
        SpringApplication.run(Goesting.class, arguments);
    }
}
