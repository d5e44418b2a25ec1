package be.goesting.needs.learning;

import be.goesting.needs.Need;
import be.goesting.needs.Offer;
import be.goesting.needs.steps.Step;
import java.util.List;

/** A need with what was done about it and what colleagues offered. */
public record NeedWithSteps(Need need, List<Step> steps, List<Offer> offers) {}
