// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.model;

/**
 * What a model is used with when the user says nothing. Which members apply to a model depends on its type (main
 * models, LoRAs, control adapters and remote models each have theirs); all are nullable, null means "not set".
 *
 * @param vae key of the VAE to use
 * @param vaePrecision {@code fp16} or {@code fp32}
 * @param scheduler name of the scheduler
 * @param steps number of steps, at least 1
 * @param cfgScale classifier-free guidance, at least 1
 * @param cfgRescaleMultiplier at least 0, below 1
 * @param width pixels, a multiple of 8, at least 64
 * @param height pixels, a multiple of 8, at least 64
 * @param guidance distilled guidance, at least 1
 * @param cpuOnly keep the model on the processor
 * @param fp8Storage keep weights as 8-bit floats
 * @param weight strength of a LoRA
 * @param weightMin lower end of its comfortable range
 * @param weightMax upper end of its comfortable range
 * @param preprocessor image processor of a control adapter
 * @param numImages images per request of a remote model
 */
public record DefaultSettings(String vae, String vaePrecision, String scheduler, Integer steps, Double cfgScale,
        Double cfgRescaleMultiplier, Integer width, Integer height, Double guidance, Boolean cpuOnly,
        Boolean fp8Storage, Double weight, Double weightMin, Double weightMax, String preprocessor,
        Integer numImages) {
}
