// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.model.impl;

import dev.maquette.registry.model.DefaultSettings;

import dev.maquette.registry.model.meta.RegistryPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Default Settings</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.maquette.registry.model.impl.DefaultSettingsImpl#getVae <em>Vae</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.DefaultSettingsImpl#getVaePrecision <em>Vae Precision</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.DefaultSettingsImpl#getScheduler <em>Scheduler</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.DefaultSettingsImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.DefaultSettingsImpl#getCfgScale <em>Cfg Scale</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.DefaultSettingsImpl#getCfgRescaleMultiplier <em>Cfg Rescale Multiplier</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.DefaultSettingsImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.DefaultSettingsImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.DefaultSettingsImpl#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.DefaultSettingsImpl#getCpuOnly <em>Cpu Only</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.DefaultSettingsImpl#getFp8Storage <em>Fp8 Storage</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.DefaultSettingsImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.DefaultSettingsImpl#getWeightMin <em>Weight Min</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.DefaultSettingsImpl#getWeightMax <em>Weight Max</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.DefaultSettingsImpl#getPreprocessor <em>Preprocessor</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.DefaultSettingsImpl#getNumImages <em>Num Images</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DefaultSettingsImpl extends MinimalEObjectImpl.Container implements DefaultSettings {
	/**
	 * The default value of the '{@link #getVae() <em>Vae</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVae()
	 * @generated
	 * @ordered
	 */
	protected static final String VAE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVae() <em>Vae</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVae()
	 * @generated
	 * @ordered
	 */
	protected String vae = VAE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVaePrecision() <em>Vae Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVaePrecision()
	 * @generated
	 * @ordered
	 */
	protected static final String VAE_PRECISION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVaePrecision() <em>Vae Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVaePrecision()
	 * @generated
	 * @ordered
	 */
	protected String vaePrecision = VAE_PRECISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getScheduler() <em>Scheduler</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheduler()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHEDULER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScheduler() <em>Scheduler</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheduler()
	 * @generated
	 * @ordered
	 */
	protected String scheduler = SCHEDULER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSteps() <em>Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected static final Integer STEPS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected Integer steps = STEPS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCfgScale() <em>Cfg Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCfgScale()
	 * @generated
	 * @ordered
	 */
	protected static final Double CFG_SCALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCfgScale() <em>Cfg Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCfgScale()
	 * @generated
	 * @ordered
	 */
	protected Double cfgScale = CFG_SCALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCfgRescaleMultiplier() <em>Cfg Rescale Multiplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCfgRescaleMultiplier()
	 * @generated
	 * @ordered
	 */
	protected static final Double CFG_RESCALE_MULTIPLIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCfgRescaleMultiplier() <em>Cfg Rescale Multiplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCfgRescaleMultiplier()
	 * @generated
	 * @ordered
	 */
	protected Double cfgRescaleMultiplier = CFG_RESCALE_MULTIPLIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final Integer WIDTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected Integer width = WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final Integer HEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected Integer height = HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuidance() <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected static final Double GUIDANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuidance() <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected Double guidance = GUIDANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCpuOnly() <em>Cpu Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuOnly()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean CPU_ONLY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCpuOnly() <em>Cpu Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuOnly()
	 * @generated
	 * @ordered
	 */
	protected Boolean cpuOnly = CPU_ONLY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFp8Storage() <em>Fp8 Storage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFp8Storage()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean FP8_STORAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFp8Storage() <em>Fp8 Storage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFp8Storage()
	 * @generated
	 * @ordered
	 */
	protected Boolean fp8Storage = FP8_STORAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final Double WEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected Double weight = WEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeightMin() <em>Weight Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightMin()
	 * @generated
	 * @ordered
	 */
	protected static final Double WEIGHT_MIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeightMin() <em>Weight Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightMin()
	 * @generated
	 * @ordered
	 */
	protected Double weightMin = WEIGHT_MIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeightMax() <em>Weight Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightMax()
	 * @generated
	 * @ordered
	 */
	protected static final Double WEIGHT_MAX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeightMax() <em>Weight Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightMax()
	 * @generated
	 * @ordered
	 */
	protected Double weightMax = WEIGHT_MAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreprocessor() <em>Preprocessor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreprocessor()
	 * @generated
	 * @ordered
	 */
	protected static final String PREPROCESSOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreprocessor() <em>Preprocessor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreprocessor()
	 * @generated
	 * @ordered
	 */
	protected String preprocessor = PREPROCESSOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumImages() <em>Num Images</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumImages()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NUM_IMAGES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumImages() <em>Num Images</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumImages()
	 * @generated
	 * @ordered
	 */
	protected Integer numImages = NUM_IMAGES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DefaultSettingsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.DEFAULT_SETTINGS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVae() {
		return vae;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVae(String newVae) {
		String oldVae = vae;
		vae = newVae;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEFAULT_SETTINGS__VAE, oldVae, vae));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVaePrecision() {
		return vaePrecision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVaePrecision(String newVaePrecision) {
		String oldVaePrecision = vaePrecision;
		vaePrecision = newVaePrecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEFAULT_SETTINGS__VAE_PRECISION, oldVaePrecision, vaePrecision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScheduler() {
		return scheduler;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScheduler(String newScheduler) {
		String oldScheduler = scheduler;
		scheduler = newScheduler;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEFAULT_SETTINGS__SCHEDULER, oldScheduler, scheduler));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSteps() {
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSteps(Integer newSteps) {
		Integer oldSteps = steps;
		steps = newSteps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEFAULT_SETTINGS__STEPS, oldSteps, steps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCfgScale() {
		return cfgScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCfgScale(Double newCfgScale) {
		Double oldCfgScale = cfgScale;
		cfgScale = newCfgScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEFAULT_SETTINGS__CFG_SCALE, oldCfgScale, cfgScale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCfgRescaleMultiplier() {
		return cfgRescaleMultiplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCfgRescaleMultiplier(Double newCfgRescaleMultiplier) {
		Double oldCfgRescaleMultiplier = cfgRescaleMultiplier;
		cfgRescaleMultiplier = newCfgRescaleMultiplier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEFAULT_SETTINGS__CFG_RESCALE_MULTIPLIER, oldCfgRescaleMultiplier, cfgRescaleMultiplier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getWidth() {
		return width;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidth(Integer newWidth) {
		Integer oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEFAULT_SETTINGS__WIDTH, oldWidth, width));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getHeight() {
		return height;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeight(Integer newHeight) {
		Integer oldHeight = height;
		height = newHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEFAULT_SETTINGS__HEIGHT, oldHeight, height));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getGuidance() {
		return guidance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuidance(Double newGuidance) {
		Double oldGuidance = guidance;
		guidance = newGuidance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEFAULT_SETTINGS__GUIDANCE, oldGuidance, guidance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getCpuOnly() {
		return cpuOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpuOnly(Boolean newCpuOnly) {
		Boolean oldCpuOnly = cpuOnly;
		cpuOnly = newCpuOnly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEFAULT_SETTINGS__CPU_ONLY, oldCpuOnly, cpuOnly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getFp8Storage() {
		return fp8Storage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFp8Storage(Boolean newFp8Storage) {
		Boolean oldFp8Storage = fp8Storage;
		fp8Storage = newFp8Storage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEFAULT_SETTINGS__FP8_STORAGE, oldFp8Storage, fp8Storage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(Double newWeight) {
		Double oldWeight = weight;
		weight = newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEFAULT_SETTINGS__WEIGHT, oldWeight, weight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWeightMin() {
		return weightMin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeightMin(Double newWeightMin) {
		Double oldWeightMin = weightMin;
		weightMin = newWeightMin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEFAULT_SETTINGS__WEIGHT_MIN, oldWeightMin, weightMin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWeightMax() {
		return weightMax;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeightMax(Double newWeightMax) {
		Double oldWeightMax = weightMax;
		weightMax = newWeightMax;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEFAULT_SETTINGS__WEIGHT_MAX, oldWeightMax, weightMax));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPreprocessor() {
		return preprocessor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreprocessor(String newPreprocessor) {
		String oldPreprocessor = preprocessor;
		preprocessor = newPreprocessor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEFAULT_SETTINGS__PREPROCESSOR, oldPreprocessor, preprocessor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNumImages() {
		return numImages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumImages(Integer newNumImages) {
		Integer oldNumImages = numImages;
		numImages = newNumImages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEFAULT_SETTINGS__NUM_IMAGES, oldNumImages, numImages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RegistryPackage.DEFAULT_SETTINGS__VAE:
				return getVae();
			case RegistryPackage.DEFAULT_SETTINGS__VAE_PRECISION:
				return getVaePrecision();
			case RegistryPackage.DEFAULT_SETTINGS__SCHEDULER:
				return getScheduler();
			case RegistryPackage.DEFAULT_SETTINGS__STEPS:
				return getSteps();
			case RegistryPackage.DEFAULT_SETTINGS__CFG_SCALE:
				return getCfgScale();
			case RegistryPackage.DEFAULT_SETTINGS__CFG_RESCALE_MULTIPLIER:
				return getCfgRescaleMultiplier();
			case RegistryPackage.DEFAULT_SETTINGS__WIDTH:
				return getWidth();
			case RegistryPackage.DEFAULT_SETTINGS__HEIGHT:
				return getHeight();
			case RegistryPackage.DEFAULT_SETTINGS__GUIDANCE:
				return getGuidance();
			case RegistryPackage.DEFAULT_SETTINGS__CPU_ONLY:
				return getCpuOnly();
			case RegistryPackage.DEFAULT_SETTINGS__FP8_STORAGE:
				return getFp8Storage();
			case RegistryPackage.DEFAULT_SETTINGS__WEIGHT:
				return getWeight();
			case RegistryPackage.DEFAULT_SETTINGS__WEIGHT_MIN:
				return getWeightMin();
			case RegistryPackage.DEFAULT_SETTINGS__WEIGHT_MAX:
				return getWeightMax();
			case RegistryPackage.DEFAULT_SETTINGS__PREPROCESSOR:
				return getPreprocessor();
			case RegistryPackage.DEFAULT_SETTINGS__NUM_IMAGES:
				return getNumImages();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RegistryPackage.DEFAULT_SETTINGS__VAE:
				setVae((String)newValue);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__VAE_PRECISION:
				setVaePrecision((String)newValue);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__SCHEDULER:
				setScheduler((String)newValue);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__STEPS:
				setSteps((Integer)newValue);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__CFG_SCALE:
				setCfgScale((Double)newValue);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__CFG_RESCALE_MULTIPLIER:
				setCfgRescaleMultiplier((Double)newValue);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__WIDTH:
				setWidth((Integer)newValue);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__HEIGHT:
				setHeight((Integer)newValue);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__GUIDANCE:
				setGuidance((Double)newValue);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__CPU_ONLY:
				setCpuOnly((Boolean)newValue);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__FP8_STORAGE:
				setFp8Storage((Boolean)newValue);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__WEIGHT:
				setWeight((Double)newValue);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__WEIGHT_MIN:
				setWeightMin((Double)newValue);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__WEIGHT_MAX:
				setWeightMax((Double)newValue);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__PREPROCESSOR:
				setPreprocessor((String)newValue);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__NUM_IMAGES:
				setNumImages((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RegistryPackage.DEFAULT_SETTINGS__VAE:
				setVae(VAE_EDEFAULT);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__VAE_PRECISION:
				setVaePrecision(VAE_PRECISION_EDEFAULT);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__SCHEDULER:
				setScheduler(SCHEDULER_EDEFAULT);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__STEPS:
				setSteps(STEPS_EDEFAULT);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__CFG_SCALE:
				setCfgScale(CFG_SCALE_EDEFAULT);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__CFG_RESCALE_MULTIPLIER:
				setCfgRescaleMultiplier(CFG_RESCALE_MULTIPLIER_EDEFAULT);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__GUIDANCE:
				setGuidance(GUIDANCE_EDEFAULT);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__CPU_ONLY:
				setCpuOnly(CPU_ONLY_EDEFAULT);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__FP8_STORAGE:
				setFp8Storage(FP8_STORAGE_EDEFAULT);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__WEIGHT_MIN:
				setWeightMin(WEIGHT_MIN_EDEFAULT);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__WEIGHT_MAX:
				setWeightMax(WEIGHT_MAX_EDEFAULT);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__PREPROCESSOR:
				setPreprocessor(PREPROCESSOR_EDEFAULT);
				return;
			case RegistryPackage.DEFAULT_SETTINGS__NUM_IMAGES:
				setNumImages(NUM_IMAGES_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RegistryPackage.DEFAULT_SETTINGS__VAE:
				return VAE_EDEFAULT == null ? vae != null : !VAE_EDEFAULT.equals(vae);
			case RegistryPackage.DEFAULT_SETTINGS__VAE_PRECISION:
				return VAE_PRECISION_EDEFAULT == null ? vaePrecision != null : !VAE_PRECISION_EDEFAULT.equals(vaePrecision);
			case RegistryPackage.DEFAULT_SETTINGS__SCHEDULER:
				return SCHEDULER_EDEFAULT == null ? scheduler != null : !SCHEDULER_EDEFAULT.equals(scheduler);
			case RegistryPackage.DEFAULT_SETTINGS__STEPS:
				return STEPS_EDEFAULT == null ? steps != null : !STEPS_EDEFAULT.equals(steps);
			case RegistryPackage.DEFAULT_SETTINGS__CFG_SCALE:
				return CFG_SCALE_EDEFAULT == null ? cfgScale != null : !CFG_SCALE_EDEFAULT.equals(cfgScale);
			case RegistryPackage.DEFAULT_SETTINGS__CFG_RESCALE_MULTIPLIER:
				return CFG_RESCALE_MULTIPLIER_EDEFAULT == null ? cfgRescaleMultiplier != null : !CFG_RESCALE_MULTIPLIER_EDEFAULT.equals(cfgRescaleMultiplier);
			case RegistryPackage.DEFAULT_SETTINGS__WIDTH:
				return WIDTH_EDEFAULT == null ? width != null : !WIDTH_EDEFAULT.equals(width);
			case RegistryPackage.DEFAULT_SETTINGS__HEIGHT:
				return HEIGHT_EDEFAULT == null ? height != null : !HEIGHT_EDEFAULT.equals(height);
			case RegistryPackage.DEFAULT_SETTINGS__GUIDANCE:
				return GUIDANCE_EDEFAULT == null ? guidance != null : !GUIDANCE_EDEFAULT.equals(guidance);
			case RegistryPackage.DEFAULT_SETTINGS__CPU_ONLY:
				return CPU_ONLY_EDEFAULT == null ? cpuOnly != null : !CPU_ONLY_EDEFAULT.equals(cpuOnly);
			case RegistryPackage.DEFAULT_SETTINGS__FP8_STORAGE:
				return FP8_STORAGE_EDEFAULT == null ? fp8Storage != null : !FP8_STORAGE_EDEFAULT.equals(fp8Storage);
			case RegistryPackage.DEFAULT_SETTINGS__WEIGHT:
				return WEIGHT_EDEFAULT == null ? weight != null : !WEIGHT_EDEFAULT.equals(weight);
			case RegistryPackage.DEFAULT_SETTINGS__WEIGHT_MIN:
				return WEIGHT_MIN_EDEFAULT == null ? weightMin != null : !WEIGHT_MIN_EDEFAULT.equals(weightMin);
			case RegistryPackage.DEFAULT_SETTINGS__WEIGHT_MAX:
				return WEIGHT_MAX_EDEFAULT == null ? weightMax != null : !WEIGHT_MAX_EDEFAULT.equals(weightMax);
			case RegistryPackage.DEFAULT_SETTINGS__PREPROCESSOR:
				return PREPROCESSOR_EDEFAULT == null ? preprocessor != null : !PREPROCESSOR_EDEFAULT.equals(preprocessor);
			case RegistryPackage.DEFAULT_SETTINGS__NUM_IMAGES:
				return NUM_IMAGES_EDEFAULT == null ? numImages != null : !NUM_IMAGES_EDEFAULT.equals(numImages);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (vae: ");
		result.append(vae);
		result.append(", vaePrecision: ");
		result.append(vaePrecision);
		result.append(", scheduler: ");
		result.append(scheduler);
		result.append(", steps: ");
		result.append(steps);
		result.append(", cfgScale: ");
		result.append(cfgScale);
		result.append(", cfgRescaleMultiplier: ");
		result.append(cfgRescaleMultiplier);
		result.append(", width: ");
		result.append(width);
		result.append(", height: ");
		result.append(height);
		result.append(", guidance: ");
		result.append(guidance);
		result.append(", cpuOnly: ");
		result.append(cpuOnly);
		result.append(", fp8Storage: ");
		result.append(fp8Storage);
		result.append(", weight: ");
		result.append(weight);
		result.append(", weightMin: ");
		result.append(weightMin);
		result.append(", weightMax: ");
		result.append(weightMax);
		result.append(", preprocessor: ");
		result.append(preprocessor);
		result.append(", numImages: ");
		result.append(numImages);
		result.append(')');
		return result.toString();
	}

} //DefaultSettingsImpl
