// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Default Settings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a model is used with when the user says nothing. Which members apply depends on the type; null means not set.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.maquette.registry.model.DefaultSettings#getVae <em>Vae</em>}</li>
 *   <li>{@link dev.maquette.registry.model.DefaultSettings#getVaePrecision <em>Vae Precision</em>}</li>
 *   <li>{@link dev.maquette.registry.model.DefaultSettings#getScheduler <em>Scheduler</em>}</li>
 *   <li>{@link dev.maquette.registry.model.DefaultSettings#getSteps <em>Steps</em>}</li>
 *   <li>{@link dev.maquette.registry.model.DefaultSettings#getCfgScale <em>Cfg Scale</em>}</li>
 *   <li>{@link dev.maquette.registry.model.DefaultSettings#getCfgRescaleMultiplier <em>Cfg Rescale Multiplier</em>}</li>
 *   <li>{@link dev.maquette.registry.model.DefaultSettings#getWidth <em>Width</em>}</li>
 *   <li>{@link dev.maquette.registry.model.DefaultSettings#getHeight <em>Height</em>}</li>
 *   <li>{@link dev.maquette.registry.model.DefaultSettings#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link dev.maquette.registry.model.DefaultSettings#getCpuOnly <em>Cpu Only</em>}</li>
 *   <li>{@link dev.maquette.registry.model.DefaultSettings#getFp8Storage <em>Fp8 Storage</em>}</li>
 *   <li>{@link dev.maquette.registry.model.DefaultSettings#getWeight <em>Weight</em>}</li>
 *   <li>{@link dev.maquette.registry.model.DefaultSettings#getWeightMin <em>Weight Min</em>}</li>
 *   <li>{@link dev.maquette.registry.model.DefaultSettings#getWeightMax <em>Weight Max</em>}</li>
 *   <li>{@link dev.maquette.registry.model.DefaultSettings#getPreprocessor <em>Preprocessor</em>}</li>
 *   <li>{@link dev.maquette.registry.model.DefaultSettings#getNumImages <em>Num Images</em>}</li>
 * </ul>
 *
 * @see dev.maquette.registry.model.meta.RegistryPackage#getDefaultSettings()
 * @model
 * @generated
 */
public interface DefaultSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Vae</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vae</em>' attribute.
	 * @see #setVae(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getDefaultSettings_Vae()
	 * @model
	 * @generated
	 */
	String getVae();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.DefaultSettings#getVae <em>Vae</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vae</em>' attribute.
	 * @see #getVae()
	 * @generated
	 */
	void setVae(String value);

	/**
	 * Returns the value of the '<em><b>Vae Precision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vae Precision</em>' attribute.
	 * @see #setVaePrecision(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getDefaultSettings_VaePrecision()
	 * @model
	 * @generated
	 */
	String getVaePrecision();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.DefaultSettings#getVaePrecision <em>Vae Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vae Precision</em>' attribute.
	 * @see #getVaePrecision()
	 * @generated
	 */
	void setVaePrecision(String value);

	/**
	 * Returns the value of the '<em><b>Scheduler</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scheduler</em>' attribute.
	 * @see #setScheduler(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getDefaultSettings_Scheduler()
	 * @model
	 * @generated
	 */
	String getScheduler();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.DefaultSettings#getScheduler <em>Scheduler</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheduler</em>' attribute.
	 * @see #getScheduler()
	 * @generated
	 */
	void setScheduler(String value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' attribute.
	 * @see #setSteps(Integer)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getDefaultSettings_Steps()
	 * @model
	 * @generated
	 */
	Integer getSteps();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.DefaultSettings#getSteps <em>Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Steps</em>' attribute.
	 * @see #getSteps()
	 * @generated
	 */
	void setSteps(Integer value);

	/**
	 * Returns the value of the '<em><b>Cfg Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cfg Scale</em>' attribute.
	 * @see #setCfgScale(Double)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getDefaultSettings_CfgScale()
	 * @model
	 * @generated
	 */
	Double getCfgScale();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.DefaultSettings#getCfgScale <em>Cfg Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cfg Scale</em>' attribute.
	 * @see #getCfgScale()
	 * @generated
	 */
	void setCfgScale(Double value);

	/**
	 * Returns the value of the '<em><b>Cfg Rescale Multiplier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cfg Rescale Multiplier</em>' attribute.
	 * @see #setCfgRescaleMultiplier(Double)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getDefaultSettings_CfgRescaleMultiplier()
	 * @model
	 * @generated
	 */
	Double getCfgRescaleMultiplier();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.DefaultSettings#getCfgRescaleMultiplier <em>Cfg Rescale Multiplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cfg Rescale Multiplier</em>' attribute.
	 * @see #getCfgRescaleMultiplier()
	 * @generated
	 */
	void setCfgRescaleMultiplier(Double value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(Integer)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getDefaultSettings_Width()
	 * @model
	 * @generated
	 */
	Integer getWidth();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.DefaultSettings#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(Integer value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(Integer)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getDefaultSettings_Height()
	 * @model
	 * @generated
	 */
	Integer getHeight();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.DefaultSettings#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(Integer value);

	/**
	 * Returns the value of the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guidance</em>' attribute.
	 * @see #setGuidance(Double)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getDefaultSettings_Guidance()
	 * @model
	 * @generated
	 */
	Double getGuidance();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.DefaultSettings#getGuidance <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guidance</em>' attribute.
	 * @see #getGuidance()
	 * @generated
	 */
	void setGuidance(Double value);

	/**
	 * Returns the value of the '<em><b>Cpu Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpu Only</em>' attribute.
	 * @see #setCpuOnly(Boolean)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getDefaultSettings_CpuOnly()
	 * @model
	 * @generated
	 */
	Boolean getCpuOnly();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.DefaultSettings#getCpuOnly <em>Cpu Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu Only</em>' attribute.
	 * @see #getCpuOnly()
	 * @generated
	 */
	void setCpuOnly(Boolean value);

	/**
	 * Returns the value of the '<em><b>Fp8 Storage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fp8 Storage</em>' attribute.
	 * @see #setFp8Storage(Boolean)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getDefaultSettings_Fp8Storage()
	 * @model
	 * @generated
	 */
	Boolean getFp8Storage();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.DefaultSettings#getFp8Storage <em>Fp8 Storage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fp8 Storage</em>' attribute.
	 * @see #getFp8Storage()
	 * @generated
	 */
	void setFp8Storage(Boolean value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(Double)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getDefaultSettings_Weight()
	 * @model
	 * @generated
	 */
	Double getWeight();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.DefaultSettings#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(Double value);

	/**
	 * Returns the value of the '<em><b>Weight Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weight Min</em>' attribute.
	 * @see #setWeightMin(Double)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getDefaultSettings_WeightMin()
	 * @model
	 * @generated
	 */
	Double getWeightMin();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.DefaultSettings#getWeightMin <em>Weight Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight Min</em>' attribute.
	 * @see #getWeightMin()
	 * @generated
	 */
	void setWeightMin(Double value);

	/**
	 * Returns the value of the '<em><b>Weight Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weight Max</em>' attribute.
	 * @see #setWeightMax(Double)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getDefaultSettings_WeightMax()
	 * @model
	 * @generated
	 */
	Double getWeightMax();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.DefaultSettings#getWeightMax <em>Weight Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight Max</em>' attribute.
	 * @see #getWeightMax()
	 * @generated
	 */
	void setWeightMax(Double value);

	/**
	 * Returns the value of the '<em><b>Preprocessor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Preprocessor</em>' attribute.
	 * @see #setPreprocessor(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getDefaultSettings_Preprocessor()
	 * @model
	 * @generated
	 */
	String getPreprocessor();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.DefaultSettings#getPreprocessor <em>Preprocessor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preprocessor</em>' attribute.
	 * @see #getPreprocessor()
	 * @generated
	 */
	void setPreprocessor(String value);

	/**
	 * Returns the value of the '<em><b>Num Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Num Images</em>' attribute.
	 * @see #setNumImages(Integer)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getDefaultSettings_NumImages()
	 * @model
	 * @generated
	 */
	Integer getNumImages();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.DefaultSettings#getNumImages <em>Num Images</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Num Images</em>' attribute.
	 * @see #getNumImages()
	 * @generated
	 */
	void setNumImages(Integer value);

} // DefaultSettings
