package be.goesting.expertise.finding.training;

import be.goesting.expertise.finding.Feature;
import java.util.Arrays;
import java.util.List;

/**
 * Learns how much each feature says: the weights under which those who helped had been the likeliest to be found (a conditional
 * logit, fitted by Newton's method with steps that never make it worse). The usual weights count as much as {@value #PRIOR_STRENGTH} earlier questions, so that a little
 * data changes little.
 */
final class RankingModelTraining {

    private static final double PRIOR_STRENGTH = 30;
    private static final int STEPS = 25;
    private static final int FEATURES = Feature.values().length;

    private RankingModelTraining() {}

    /**
     * One earlier question.
     *
     * @param features a row for each candidate
     * @param helped how much of the help came from each candidate; together 1
     */
    record Example(double[][] features, double[] helped) {}

    static double[] learn(List<Example> examples) {
        double[] usual = Feature.usualWeights();
        double[] weights = usual.clone();
        double likelihood = likelihood(examples, weights, usual);
        for (int step = 0; step < STEPS; step++) {
            double[] change = change(examples, weights, usual);
            double[] better = moved(weights, change, 1);
            double then = likelihood(examples, better, usual);
            for (double part = 0.5; then < likelihood && part > 1e-6; part /= 2) {
                better = moved(weights, change, part);
                then = likelihood(examples, better, usual);
            }
            if (then - likelihood < 1e-6) {
                break;
            }
            weights = better;
            likelihood = then;
        }
        return weights;
    }

    private static double[] moved(double[] weights, double[] change, double part) {
        double[] moved = weights.clone();
        for (int i = 0; i < FEATURES; i++) {
            moved[i] += part * change[i];
        }
        return moved;
    }

    /** Its logarithm: of the help that was given, and of weights so far from the usual ones. */
    private static double likelihood(List<Example> examples, double[] weights, double[] usual) {
        double sum = 0;
        for (int i = 0; i < FEATURES; i++) {
            sum -= PRIOR_STRENGTH / 2 * (weights[i] - usual[i]) * (weights[i] - usual[i]);
        }
        for (Example example : examples) {
            double[] likely = likelihoods(example.features(), weights);
            for (int c = 0; c < likely.length; c++) {
                sum += example.helped()[c] == 0 ? 0 : example.helped()[c] * Math.log(likely[c]);
            }
        }
        return sum;
    }

    private static double[] change(List<Example> examples, double[] weights, double[] usual) {
        double[] gradient = new double[FEATURES];
        double[][] hessian = new double[FEATURES][FEATURES];
        for (int i = 0; i < FEATURES; i++) {
            gradient[i] = PRIOR_STRENGTH * (usual[i] - weights[i]);
            hessian[i][i] = PRIOR_STRENGTH;
        }
        for (Example example : examples) {
            add(example, weights, gradient, hessian);
        }
        return solved(hessian, gradient);
    }

    private static void add(Example example, double[] weights, double[] gradient, double[][] hessian) {
        double[] likely = likelihoods(example.features(), weights);
        double[] mean = new double[FEATURES];
        for (int c = 0; c < likely.length; c++) {
            for (int i = 0; i < FEATURES; i++) {
                mean[i] += likely[c] * example.features()[c][i];
                gradient[i] += (example.helped()[c] - likely[c]) * example.features()[c][i];
            }
        }
        for (int c = 0; c < likely.length; c++) {
            for (int i = 0; i < FEATURES; i++) {
                double away = likely[c] * (example.features()[c][i] - mean[i]);
                for (int j = 0; j < FEATURES; j++) {
                    hessian[i][j] += away * (example.features()[c][j] - mean[j]);
                }
            }
        }
    }

    private static double[] likelihoods(double[][] features, double[] weights) {
        double[] scores = new double[features.length];
        for (int c = 0; c < features.length; c++) {
            for (int i = 0; i < FEATURES; i++) {
                scores[c] += features[c][i] * weights[i];
            }
        }
        double best = Arrays.stream(scores).max().orElse(0);
        double all = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = Math.exp(scores[c] - best);
            all += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= all;
        }
        return scores;
    }

    /** Gauss without exchanging rows: the matrix is positive definite, for caution stands on its diagonal. */
    private static double[] solved(double[][] matrix, double[] right) {
        for (int i = 0; i < FEATURES; i++) {
            for (int below = i + 1; below < FEATURES; below++) {
                double factor = matrix[below][i] / matrix[i][i];
                for (int j = i; j < FEATURES; j++) {
                    matrix[below][j] -= factor * matrix[i][j];
                }
                right[below] -= factor * right[i];
            }
        }
        double[] solution = new double[FEATURES];
        for (int i = FEATURES - 1; i >= 0; i--) {
            double rest = right[i];
            for (int j = i + 1; j < FEATURES; j++) {
                rest -= matrix[i][j] * solution[j];
            }
            solution[i] = rest / matrix[i][i];
        }
        return solution;
    }
}
