// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.model.meta;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see dev.maquette.registry.model.meta.RegistryFactory
 * @model kind="package"
 * @generated
 */
public interface RegistryPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:maquette:registry";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "registry";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RegistryPackage eINSTANCE = dev.maquette.registry.model.impl.RegistryPackageImpl.init();

	/**
	 * The meta object id for the '{@link dev.maquette.registry.model.impl.ModelEntryImpl <em>Model Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.maquette.registry.model.impl.ModelEntryImpl
	 * @see dev.maquette.registry.model.impl.RegistryPackageImpl#getModelEntry()
	 * @generated
	 */
	int MODEL_ENTRY = 0;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__KEY = 0;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__HASH = 1;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__PATH = 2;

	/**
	 * The feature id for the '<em><b>File Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__FILE_SIZE = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__NAME = 4;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__DESCRIPTION = 5;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__SOURCE = 6;

	/**
	 * The feature id for the '<em><b>Source Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__SOURCE_TYPE = 7;

	/**
	 * The feature id for the '<em><b>Source Api Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__SOURCE_API_RESPONSE = 8;

	/**
	 * The feature id for the '<em><b>Source Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__SOURCE_URL = 9;

	/**
	 * The feature id for the '<em><b>Cover Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__COVER_IMAGE = 10;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__BASE = 11;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__TYPE = 12;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__FORMAT = 13;

	/**
	 * The feature id for the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__VARIANT = 14;

	/**
	 * The feature id for the '<em><b>Prediction Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__PREDICTION_TYPE = 15;

	/**
	 * The feature id for the '<em><b>Repo Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__REPO_VARIANT = 16;

	/**
	 * The feature id for the '<em><b>Trigger Phrases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__TRIGGER_PHRASES = 17;

	/**
	 * The feature id for the '<em><b>Default Settings</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__DEFAULT_SETTINGS = 18;

	/**
	 * The feature id for the '<em><b>Cpu Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__CPU_ONLY = 19;

	/**
	 * The feature id for the '<em><b>Config Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__CONFIG_PATH = 20;

	/**
	 * The feature id for the '<em><b>Latent Channels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__LATENT_CHANNELS = 21;

	/**
	 * The feature id for the '<em><b>Cond In Channels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__COND_IN_CHANNELS = 22;

	/**
	 * The feature id for the '<em><b>Has Dual Expert</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__HAS_DUAL_EXPERT = 23;

	/**
	 * The feature id for the '<em><b>Boundary Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__BOUNDARY_RATIO = 24;

	/**
	 * The feature id for the '<em><b>Expert</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__EXPERT = 25;

	/**
	 * The feature id for the '<em><b>Submodels</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__SUBMODELS = 26;

	/**
	 * The feature id for the '<em><b>Image Encoder Model Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__IMAGE_ENCODER_MODEL_ID = 27;

	/**
	 * The feature id for the '<em><b>Provider Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__PROVIDER_ID = 28;

	/**
	 * The feature id for the '<em><b>Provider Model Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__PROVIDER_MODEL_ID = 29;

	/**
	 * The feature id for the '<em><b>Capabilities</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__CAPABILITIES = 30;

	/**
	 * The feature id for the '<em><b>Panel Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__PANEL_SCHEMA = 31;

	/**
	 * The feature id for the '<em><b>Is Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__IS_DEFAULT = 32;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__TAGS = 33;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__NOTES = 34;

	/**
	 * The feature id for the '<em><b>Rating</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__RATING = 35;

	/**
	 * The feature id for the '<em><b>Favourite</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__FAVOURITE = 36;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__CREATED_AT = 37;

	/**
	 * The feature id for the '<em><b>Updated At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__UPDATED_AT = 38;

	/**
	 * The feature id for the '<em><b>Last Used At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__LAST_USED_AT = 39;

	/**
	 * The feature id for the '<em><b>Use Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__USE_COUNT = 40;

	/**
	 * The feature id for the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__RULE_ID = 41;

	/**
	 * The feature id for the '<em><b>Rule Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__RULE_VERSION = 42;

	/**
	 * The feature id for the '<em><b>Overrides</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__OVERRIDES = 43;

	/**
	 * The feature id for the '<em><b>License</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__LICENSE = 44;

	/**
	 * The feature id for the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__MANAGED = 45;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY__VERSION = 46;

	/**
	 * The number of structural features of the '<em>Model Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_ENTRY_FEATURE_COUNT = 47;

	/**
	 * The meta object id for the '{@link dev.maquette.registry.model.impl.DefaultSettingsImpl <em>Default Settings</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.maquette.registry.model.impl.DefaultSettingsImpl
	 * @see dev.maquette.registry.model.impl.RegistryPackageImpl#getDefaultSettings()
	 * @generated
	 */
	int DEFAULT_SETTINGS = 1;

	/**
	 * The feature id for the '<em><b>Vae</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_SETTINGS__VAE = 0;

	/**
	 * The feature id for the '<em><b>Vae Precision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_SETTINGS__VAE_PRECISION = 1;

	/**
	 * The feature id for the '<em><b>Scheduler</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_SETTINGS__SCHEDULER = 2;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_SETTINGS__STEPS = 3;

	/**
	 * The feature id for the '<em><b>Cfg Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_SETTINGS__CFG_SCALE = 4;

	/**
	 * The feature id for the '<em><b>Cfg Rescale Multiplier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_SETTINGS__CFG_RESCALE_MULTIPLIER = 5;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_SETTINGS__WIDTH = 6;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_SETTINGS__HEIGHT = 7;

	/**
	 * The feature id for the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_SETTINGS__GUIDANCE = 8;

	/**
	 * The feature id for the '<em><b>Cpu Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_SETTINGS__CPU_ONLY = 9;

	/**
	 * The feature id for the '<em><b>Fp8 Storage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_SETTINGS__FP8_STORAGE = 10;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_SETTINGS__WEIGHT = 11;

	/**
	 * The feature id for the '<em><b>Weight Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_SETTINGS__WEIGHT_MIN = 12;

	/**
	 * The feature id for the '<em><b>Weight Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_SETTINGS__WEIGHT_MAX = 13;

	/**
	 * The feature id for the '<em><b>Preprocessor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_SETTINGS__PREPROCESSOR = 14;

	/**
	 * The feature id for the '<em><b>Num Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_SETTINGS__NUM_IMAGES = 15;

	/**
	 * The number of structural features of the '<em>Default Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_SETTINGS_FEATURE_COUNT = 16;

	/**
	 * The meta object id for the '{@link dev.maquette.registry.model.impl.LicenseImpl <em>License</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.maquette.registry.model.impl.LicenseImpl
	 * @see dev.maquette.registry.model.impl.RegistryPackageImpl#getLicense()
	 * @generated
	 */
	int LICENSE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__LINK = 2;

	/**
	 * The feature id for the '<em><b>Commercial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__COMMERCIAL = 3;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__CONDITIONS = 4;

	/**
	 * The number of structural features of the '<em>License</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link dev.maquette.registry.model.impl.SubmodelImpl <em>Submodel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.maquette.registry.model.impl.SubmodelImpl
	 * @see dev.maquette.registry.model.impl.RegistryPackageImpl#getSubmodel()
	 * @generated
	 */
	int SUBMODEL = 3;

	/**
	 * The feature id for the '<em><b>Path Or Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBMODEL__PATH_OR_PREFIX = 0;

	/**
	 * The feature id for the '<em><b>Model Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBMODEL__MODEL_TYPE = 1;

	/**
	 * The feature id for the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBMODEL__VARIANT = 2;

	/**
	 * The number of structural features of the '<em>Submodel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBMODEL_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link dev.maquette.registry.model.impl.SubmodelMapEntryImpl <em>Submodel Map Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.maquette.registry.model.impl.SubmodelMapEntryImpl
	 * @see dev.maquette.registry.model.impl.RegistryPackageImpl#getSubmodelMapEntry()
	 * @generated
	 */
	int SUBMODEL_MAP_ENTRY = 4;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBMODEL_MAP_ENTRY__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBMODEL_MAP_ENTRY__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Submodel Map Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBMODEL_MAP_ENTRY_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link dev.maquette.registry.model.impl.RelationshipImpl <em>Relationship</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.maquette.registry.model.impl.RelationshipImpl
	 * @see dev.maquette.registry.model.impl.RegistryPackageImpl#getRelationship()
	 * @generated
	 */
	int RELATIONSHIP = 5;

	/**
	 * The feature id for the '<em><b>First Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__FIRST_KEY = 0;

	/**
	 * The feature id for the '<em><b>Second Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__SECOND_KEY = 1;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__CREATED_AT = 2;

	/**
	 * The number of structural features of the '<em>Relationship</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link dev.maquette.registry.model.impl.InstallJobImpl <em>Install Job</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see dev.maquette.registry.model.impl.InstallJobImpl
	 * @see dev.maquette.registry.model.impl.RegistryPackageImpl#getInstallJob()
	 * @generated
	 */
	int INSTALL_JOB = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__ID = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__STATUS = 2;

	/**
	 * The feature id for the '<em><b>Inplace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__INPLACE = 3;

	/**
	 * The feature id for the '<em><b>Local Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__LOCAL_PATH = 4;

	/**
	 * The feature id for the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__BYTES = 5;

	/**
	 * The feature id for the '<em><b>Total Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__TOTAL_BYTES = 6;

	/**
	 * The feature id for the '<em><b>Error Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__ERROR_REASON = 7;

	/**
	 * The feature id for the '<em><b>Error</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__ERROR = 8;

	/**
	 * The feature id for the '<em><b>Error Traceback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__ERROR_TRACEBACK = 9;

	/**
	 * The feature id for the '<em><b>Config In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__CONFIG_IN = 10;

	/**
	 * The feature id for the '<em><b>Config Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__CONFIG_OUT = 11;

	/**
	 * The feature id for the '<em><b>Source Metadata</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__SOURCE_METADATA = 12;

	/**
	 * The feature id for the '<em><b>Download Parts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__DOWNLOAD_PARTS = 13;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__CREATED_AT = 14;

	/**
	 * The feature id for the '<em><b>Updated At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__UPDATED_AT = 15;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__PRIORITY = 16;

	/**
	 * The feature id for the '<em><b>Allow Private</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__ALLOW_PRIVATE = 17;

	/**
	 * The feature id for the '<em><b>Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__BYTES_PER_SECOND = 18;

	/**
	 * The feature id for the '<em><b>Wish</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__WISH = 19;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB__OWNER = 20;

	/**
	 * The number of structural features of the '<em>Install Job</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALL_JOB_FEATURE_COUNT = 21;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see dev.maquette.registry.model.impl.RegistryPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 7;

	/**
	 * The meta object id for the '<em>Json Text</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see dev.maquette.registry.model.impl.RegistryPackageImpl#getJsonText()
	 * @generated
	 */
	int JSON_TEXT = 8;


	/**
	 * Returns the meta object for class '{@link dev.maquette.registry.model.ModelEntry <em>Model Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Model Entry</em>'.
	 * @see dev.maquette.registry.model.ModelEntry
	 * @generated
	 */
	EClass getModelEntry();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getKey()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_Key();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getHash()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_Hash();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getPath()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_Path();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getFileSize <em>File Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Size</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getFileSize()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_FileSize();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getName()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_Name();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getDescription()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_Description();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getSource()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_Source();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getSourceType <em>Source Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Type</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getSourceType()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_SourceType();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getSourceApiResponse <em>Source Api Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Api Response</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getSourceApiResponse()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_SourceApiResponse();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getSourceUrl <em>Source Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Url</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getSourceUrl()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_SourceUrl();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getCoverImage <em>Cover Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cover Image</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getCoverImage()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_CoverImage();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getBase()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_Base();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getType()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_Type();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getFormat()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_Format();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getVariant <em>Variant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Variant</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getVariant()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_Variant();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getPredictionType <em>Prediction Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prediction Type</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getPredictionType()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_PredictionType();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getRepoVariant <em>Repo Variant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repo Variant</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getRepoVariant()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_RepoVariant();

	/**
	 * Returns the meta object for the attribute list '{@link dev.maquette.registry.model.ModelEntry#getTriggerPhrases <em>Trigger Phrases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Trigger Phrases</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getTriggerPhrases()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_TriggerPhrases();

	/**
	 * Returns the meta object for the containment reference '{@link dev.maquette.registry.model.ModelEntry#getDefaultSettings <em>Default Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Default Settings</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getDefaultSettings()
	 * @see #getModelEntry()
	 * @generated
	 */
	EReference getModelEntry_DefaultSettings();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getCpuOnly <em>Cpu Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu Only</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getCpuOnly()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_CpuOnly();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getConfigPath <em>Config Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Config Path</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getConfigPath()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_ConfigPath();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getLatentChannels <em>Latent Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latent Channels</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getLatentChannels()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_LatentChannels();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getCondInChannels <em>Cond In Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cond In Channels</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getCondInChannels()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_CondInChannels();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getHasDualExpert <em>Has Dual Expert</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Has Dual Expert</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getHasDualExpert()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_HasDualExpert();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getBoundaryRatio <em>Boundary Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Boundary Ratio</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getBoundaryRatio()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_BoundaryRatio();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getExpert <em>Expert</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expert</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getExpert()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_Expert();

	/**
	 * Returns the meta object for the map '{@link dev.maquette.registry.model.ModelEntry#getSubmodels <em>Submodels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Submodels</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getSubmodels()
	 * @see #getModelEntry()
	 * @generated
	 */
	EReference getModelEntry_Submodels();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getImageEncoderModelId <em>Image Encoder Model Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Image Encoder Model Id</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getImageEncoderModelId()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_ImageEncoderModelId();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getProviderId <em>Provider Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provider Id</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getProviderId()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_ProviderId();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getProviderModelId <em>Provider Model Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provider Model Id</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getProviderModelId()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_ProviderModelId();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getCapabilities <em>Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capabilities</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getCapabilities()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_Capabilities();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getPanelSchema <em>Panel Schema</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Panel Schema</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getPanelSchema()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_PanelSchema();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getIsDefault <em>Is Default</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Is Default</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getIsDefault()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_IsDefault();

	/**
	 * Returns the meta object for the attribute list '{@link dev.maquette.registry.model.ModelEntry#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getTags()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_Tags();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getNotes()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_Notes();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getRating <em>Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rating</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getRating()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_Rating();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#isFavourite <em>Favourite</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Favourite</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#isFavourite()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_Favourite();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getCreatedAt()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_CreatedAt();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getUpdatedAt <em>Updated At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Updated At</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getUpdatedAt()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_UpdatedAt();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getLastUsedAt <em>Last Used At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Used At</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getLastUsedAt()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_LastUsedAt();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getUseCount <em>Use Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Use Count</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getUseCount()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_UseCount();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getRuleId <em>Rule Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Id</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getRuleId()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_RuleId();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getRuleVersion <em>Rule Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Version</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getRuleVersion()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_RuleVersion();

	/**
	 * Returns the meta object for the map '{@link dev.maquette.registry.model.ModelEntry#getOverrides <em>Overrides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Overrides</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getOverrides()
	 * @see #getModelEntry()
	 * @generated
	 */
	EReference getModelEntry_Overrides();

	/**
	 * Returns the meta object for the containment reference '{@link dev.maquette.registry.model.ModelEntry#getLicense <em>License</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>License</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getLicense()
	 * @see #getModelEntry()
	 * @generated
	 */
	EReference getModelEntry_License();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#isManaged <em>Managed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Managed</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#isManaged()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_Managed();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.ModelEntry#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see dev.maquette.registry.model.ModelEntry#getVersion()
	 * @see #getModelEntry()
	 * @generated
	 */
	EAttribute getModelEntry_Version();

	/**
	 * Returns the meta object for class '{@link dev.maquette.registry.model.DefaultSettings <em>Default Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Default Settings</em>'.
	 * @see dev.maquette.registry.model.DefaultSettings
	 * @generated
	 */
	EClass getDefaultSettings();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.DefaultSettings#getVae <em>Vae</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vae</em>'.
	 * @see dev.maquette.registry.model.DefaultSettings#getVae()
	 * @see #getDefaultSettings()
	 * @generated
	 */
	EAttribute getDefaultSettings_Vae();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.DefaultSettings#getVaePrecision <em>Vae Precision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vae Precision</em>'.
	 * @see dev.maquette.registry.model.DefaultSettings#getVaePrecision()
	 * @see #getDefaultSettings()
	 * @generated
	 */
	EAttribute getDefaultSettings_VaePrecision();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.DefaultSettings#getScheduler <em>Scheduler</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheduler</em>'.
	 * @see dev.maquette.registry.model.DefaultSettings#getScheduler()
	 * @see #getDefaultSettings()
	 * @generated
	 */
	EAttribute getDefaultSettings_Scheduler();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.DefaultSettings#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Steps</em>'.
	 * @see dev.maquette.registry.model.DefaultSettings#getSteps()
	 * @see #getDefaultSettings()
	 * @generated
	 */
	EAttribute getDefaultSettings_Steps();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.DefaultSettings#getCfgScale <em>Cfg Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cfg Scale</em>'.
	 * @see dev.maquette.registry.model.DefaultSettings#getCfgScale()
	 * @see #getDefaultSettings()
	 * @generated
	 */
	EAttribute getDefaultSettings_CfgScale();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.DefaultSettings#getCfgRescaleMultiplier <em>Cfg Rescale Multiplier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cfg Rescale Multiplier</em>'.
	 * @see dev.maquette.registry.model.DefaultSettings#getCfgRescaleMultiplier()
	 * @see #getDefaultSettings()
	 * @generated
	 */
	EAttribute getDefaultSettings_CfgRescaleMultiplier();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.DefaultSettings#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see dev.maquette.registry.model.DefaultSettings#getWidth()
	 * @see #getDefaultSettings()
	 * @generated
	 */
	EAttribute getDefaultSettings_Width();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.DefaultSettings#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see dev.maquette.registry.model.DefaultSettings#getHeight()
	 * @see #getDefaultSettings()
	 * @generated
	 */
	EAttribute getDefaultSettings_Height();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.DefaultSettings#getGuidance <em>Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guidance</em>'.
	 * @see dev.maquette.registry.model.DefaultSettings#getGuidance()
	 * @see #getDefaultSettings()
	 * @generated
	 */
	EAttribute getDefaultSettings_Guidance();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.DefaultSettings#getCpuOnly <em>Cpu Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu Only</em>'.
	 * @see dev.maquette.registry.model.DefaultSettings#getCpuOnly()
	 * @see #getDefaultSettings()
	 * @generated
	 */
	EAttribute getDefaultSettings_CpuOnly();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.DefaultSettings#getFp8Storage <em>Fp8 Storage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fp8 Storage</em>'.
	 * @see dev.maquette.registry.model.DefaultSettings#getFp8Storage()
	 * @see #getDefaultSettings()
	 * @generated
	 */
	EAttribute getDefaultSettings_Fp8Storage();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.DefaultSettings#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see dev.maquette.registry.model.DefaultSettings#getWeight()
	 * @see #getDefaultSettings()
	 * @generated
	 */
	EAttribute getDefaultSettings_Weight();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.DefaultSettings#getWeightMin <em>Weight Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight Min</em>'.
	 * @see dev.maquette.registry.model.DefaultSettings#getWeightMin()
	 * @see #getDefaultSettings()
	 * @generated
	 */
	EAttribute getDefaultSettings_WeightMin();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.DefaultSettings#getWeightMax <em>Weight Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight Max</em>'.
	 * @see dev.maquette.registry.model.DefaultSettings#getWeightMax()
	 * @see #getDefaultSettings()
	 * @generated
	 */
	EAttribute getDefaultSettings_WeightMax();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.DefaultSettings#getPreprocessor <em>Preprocessor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preprocessor</em>'.
	 * @see dev.maquette.registry.model.DefaultSettings#getPreprocessor()
	 * @see #getDefaultSettings()
	 * @generated
	 */
	EAttribute getDefaultSettings_Preprocessor();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.DefaultSettings#getNumImages <em>Num Images</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Num Images</em>'.
	 * @see dev.maquette.registry.model.DefaultSettings#getNumImages()
	 * @see #getDefaultSettings()
	 * @generated
	 */
	EAttribute getDefaultSettings_NumImages();

	/**
	 * Returns the meta object for class '{@link dev.maquette.registry.model.License <em>License</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>License</em>'.
	 * @see dev.maquette.registry.model.License
	 * @generated
	 */
	EClass getLicense();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.License#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see dev.maquette.registry.model.License#getId()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_Id();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.License#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see dev.maquette.registry.model.License#getName()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_Name();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.License#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see dev.maquette.registry.model.License#getLink()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_Link();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.License#getCommercial <em>Commercial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commercial</em>'.
	 * @see dev.maquette.registry.model.License#getCommercial()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_Commercial();

	/**
	 * Returns the meta object for the attribute list '{@link dev.maquette.registry.model.License#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Conditions</em>'.
	 * @see dev.maquette.registry.model.License#getConditions()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_Conditions();

	/**
	 * Returns the meta object for class '{@link dev.maquette.registry.model.Submodel <em>Submodel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Submodel</em>'.
	 * @see dev.maquette.registry.model.Submodel
	 * @generated
	 */
	EClass getSubmodel();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.Submodel#getPathOrPrefix <em>Path Or Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path Or Prefix</em>'.
	 * @see dev.maquette.registry.model.Submodel#getPathOrPrefix()
	 * @see #getSubmodel()
	 * @generated
	 */
	EAttribute getSubmodel_PathOrPrefix();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.Submodel#getModelType <em>Model Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Type</em>'.
	 * @see dev.maquette.registry.model.Submodel#getModelType()
	 * @see #getSubmodel()
	 * @generated
	 */
	EAttribute getSubmodel_ModelType();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.Submodel#getVariant <em>Variant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Variant</em>'.
	 * @see dev.maquette.registry.model.Submodel#getVariant()
	 * @see #getSubmodel()
	 * @generated
	 */
	EAttribute getSubmodel_Variant();

	/**
	 * Returns the meta object for class '{@link java.util.Map.Entry <em>Submodel Map Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Submodel Map Entry</em>'.
	 * @see java.util.Map.Entry
	 * @model keyDataType="org.eclipse.emf.ecore.EString" keyRequired="true"
	 *        valueType="dev.maquette.registry.model.Submodel" valueContainment="true"
	 * @generated
	 */
	EClass getSubmodelMapEntry();

	/**
	 * Returns the meta object for the attribute '{@link java.util.Map.Entry <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see java.util.Map.Entry
	 * @see #getSubmodelMapEntry()
	 * @generated
	 */
	EAttribute getSubmodelMapEntry_Key();

	/**
	 * Returns the meta object for the containment reference '{@link java.util.Map.Entry <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see java.util.Map.Entry
	 * @see #getSubmodelMapEntry()
	 * @generated
	 */
	EReference getSubmodelMapEntry_Value();

	/**
	 * Returns the meta object for class '{@link dev.maquette.registry.model.Relationship <em>Relationship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relationship</em>'.
	 * @see dev.maquette.registry.model.Relationship
	 * @generated
	 */
	EClass getRelationship();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.Relationship#getFirstKey <em>First Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Key</em>'.
	 * @see dev.maquette.registry.model.Relationship#getFirstKey()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_FirstKey();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.Relationship#getSecondKey <em>Second Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Second Key</em>'.
	 * @see dev.maquette.registry.model.Relationship#getSecondKey()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_SecondKey();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.Relationship#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see dev.maquette.registry.model.Relationship#getCreatedAt()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_CreatedAt();

	/**
	 * Returns the meta object for class '{@link dev.maquette.registry.model.InstallJob <em>Install Job</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Install Job</em>'.
	 * @see dev.maquette.registry.model.InstallJob
	 * @generated
	 */
	EClass getInstallJob();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getId()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_Id();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getSource()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_Source();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getStatus()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_Status();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#isInplace <em>Inplace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inplace</em>'.
	 * @see dev.maquette.registry.model.InstallJob#isInplace()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_Inplace();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getLocalPath <em>Local Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Local Path</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getLocalPath()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_LocalPath();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getBytes <em>Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getBytes()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_Bytes();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getTotalBytes <em>Total Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total Bytes</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getTotalBytes()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_TotalBytes();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getErrorReason <em>Error Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Error Reason</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getErrorReason()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_ErrorReason();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getError <em>Error</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Error</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getError()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_Error();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getErrorTraceback <em>Error Traceback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Error Traceback</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getErrorTraceback()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_ErrorTraceback();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getConfigIn <em>Config In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Config In</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getConfigIn()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_ConfigIn();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getConfigOut <em>Config Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Config Out</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getConfigOut()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_ConfigOut();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getSourceMetadata <em>Source Metadata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Metadata</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getSourceMetadata()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_SourceMetadata();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getDownloadParts <em>Download Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Download Parts</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getDownloadParts()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_DownloadParts();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getCreatedAt()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_CreatedAt();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getUpdatedAt <em>Updated At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Updated At</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getUpdatedAt()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_UpdatedAt();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getPriority()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_Priority();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#isAllowPrivate <em>Allow Private</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Allow Private</em>'.
	 * @see dev.maquette.registry.model.InstallJob#isAllowPrivate()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_AllowPrivate();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getBytesPerSecond <em>Bytes Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes Per Second</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getBytesPerSecond()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_BytesPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getWish <em>Wish</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wish</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getWish()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_Wish();

	/**
	 * Returns the meta object for the attribute '{@link dev.maquette.registry.model.InstallJob#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see dev.maquette.registry.model.InstallJob#getOwner()
	 * @see #getInstallJob()
	 * @generated
	 */
	EAttribute getInstallJob_Owner();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant" serializeable="false"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Json Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A JSON value as text; it is embedded as JSON where an entry is written as JSON.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Json Text</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getJsonText();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	RegistryFactory getRegistryFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link dev.maquette.registry.model.impl.ModelEntryImpl <em>Model Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.maquette.registry.model.impl.ModelEntryImpl
		 * @see dev.maquette.registry.model.impl.RegistryPackageImpl#getModelEntry()
		 * @generated
		 */
		EClass MODEL_ENTRY = eINSTANCE.getModelEntry();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__KEY = eINSTANCE.getModelEntry_Key();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__HASH = eINSTANCE.getModelEntry_Hash();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__PATH = eINSTANCE.getModelEntry_Path();

		/**
		 * The meta object literal for the '<em><b>File Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__FILE_SIZE = eINSTANCE.getModelEntry_FileSize();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__NAME = eINSTANCE.getModelEntry_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__DESCRIPTION = eINSTANCE.getModelEntry_Description();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__SOURCE = eINSTANCE.getModelEntry_Source();

		/**
		 * The meta object literal for the '<em><b>Source Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__SOURCE_TYPE = eINSTANCE.getModelEntry_SourceType();

		/**
		 * The meta object literal for the '<em><b>Source Api Response</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__SOURCE_API_RESPONSE = eINSTANCE.getModelEntry_SourceApiResponse();

		/**
		 * The meta object literal for the '<em><b>Source Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__SOURCE_URL = eINSTANCE.getModelEntry_SourceUrl();

		/**
		 * The meta object literal for the '<em><b>Cover Image</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__COVER_IMAGE = eINSTANCE.getModelEntry_CoverImage();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__BASE = eINSTANCE.getModelEntry_Base();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__TYPE = eINSTANCE.getModelEntry_Type();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__FORMAT = eINSTANCE.getModelEntry_Format();

		/**
		 * The meta object literal for the '<em><b>Variant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__VARIANT = eINSTANCE.getModelEntry_Variant();

		/**
		 * The meta object literal for the '<em><b>Prediction Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__PREDICTION_TYPE = eINSTANCE.getModelEntry_PredictionType();

		/**
		 * The meta object literal for the '<em><b>Repo Variant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__REPO_VARIANT = eINSTANCE.getModelEntry_RepoVariant();

		/**
		 * The meta object literal for the '<em><b>Trigger Phrases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__TRIGGER_PHRASES = eINSTANCE.getModelEntry_TriggerPhrases();

		/**
		 * The meta object literal for the '<em><b>Default Settings</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MODEL_ENTRY__DEFAULT_SETTINGS = eINSTANCE.getModelEntry_DefaultSettings();

		/**
		 * The meta object literal for the '<em><b>Cpu Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__CPU_ONLY = eINSTANCE.getModelEntry_CpuOnly();

		/**
		 * The meta object literal for the '<em><b>Config Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__CONFIG_PATH = eINSTANCE.getModelEntry_ConfigPath();

		/**
		 * The meta object literal for the '<em><b>Latent Channels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__LATENT_CHANNELS = eINSTANCE.getModelEntry_LatentChannels();

		/**
		 * The meta object literal for the '<em><b>Cond In Channels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__COND_IN_CHANNELS = eINSTANCE.getModelEntry_CondInChannels();

		/**
		 * The meta object literal for the '<em><b>Has Dual Expert</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__HAS_DUAL_EXPERT = eINSTANCE.getModelEntry_HasDualExpert();

		/**
		 * The meta object literal for the '<em><b>Boundary Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__BOUNDARY_RATIO = eINSTANCE.getModelEntry_BoundaryRatio();

		/**
		 * The meta object literal for the '<em><b>Expert</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__EXPERT = eINSTANCE.getModelEntry_Expert();

		/**
		 * The meta object literal for the '<em><b>Submodels</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MODEL_ENTRY__SUBMODELS = eINSTANCE.getModelEntry_Submodels();

		/**
		 * The meta object literal for the '<em><b>Image Encoder Model Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__IMAGE_ENCODER_MODEL_ID = eINSTANCE.getModelEntry_ImageEncoderModelId();

		/**
		 * The meta object literal for the '<em><b>Provider Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__PROVIDER_ID = eINSTANCE.getModelEntry_ProviderId();

		/**
		 * The meta object literal for the '<em><b>Provider Model Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__PROVIDER_MODEL_ID = eINSTANCE.getModelEntry_ProviderModelId();

		/**
		 * The meta object literal for the '<em><b>Capabilities</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__CAPABILITIES = eINSTANCE.getModelEntry_Capabilities();

		/**
		 * The meta object literal for the '<em><b>Panel Schema</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__PANEL_SCHEMA = eINSTANCE.getModelEntry_PanelSchema();

		/**
		 * The meta object literal for the '<em><b>Is Default</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__IS_DEFAULT = eINSTANCE.getModelEntry_IsDefault();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__TAGS = eINSTANCE.getModelEntry_Tags();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__NOTES = eINSTANCE.getModelEntry_Notes();

		/**
		 * The meta object literal for the '<em><b>Rating</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__RATING = eINSTANCE.getModelEntry_Rating();

		/**
		 * The meta object literal for the '<em><b>Favourite</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__FAVOURITE = eINSTANCE.getModelEntry_Favourite();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__CREATED_AT = eINSTANCE.getModelEntry_CreatedAt();

		/**
		 * The meta object literal for the '<em><b>Updated At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__UPDATED_AT = eINSTANCE.getModelEntry_UpdatedAt();

		/**
		 * The meta object literal for the '<em><b>Last Used At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__LAST_USED_AT = eINSTANCE.getModelEntry_LastUsedAt();

		/**
		 * The meta object literal for the '<em><b>Use Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__USE_COUNT = eINSTANCE.getModelEntry_UseCount();

		/**
		 * The meta object literal for the '<em><b>Rule Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__RULE_ID = eINSTANCE.getModelEntry_RuleId();

		/**
		 * The meta object literal for the '<em><b>Rule Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__RULE_VERSION = eINSTANCE.getModelEntry_RuleVersion();

		/**
		 * The meta object literal for the '<em><b>Overrides</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MODEL_ENTRY__OVERRIDES = eINSTANCE.getModelEntry_Overrides();

		/**
		 * The meta object literal for the '<em><b>License</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MODEL_ENTRY__LICENSE = eINSTANCE.getModelEntry_License();

		/**
		 * The meta object literal for the '<em><b>Managed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__MANAGED = eINSTANCE.getModelEntry_Managed();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_ENTRY__VERSION = eINSTANCE.getModelEntry_Version();

		/**
		 * The meta object literal for the '{@link dev.maquette.registry.model.impl.DefaultSettingsImpl <em>Default Settings</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.maquette.registry.model.impl.DefaultSettingsImpl
		 * @see dev.maquette.registry.model.impl.RegistryPackageImpl#getDefaultSettings()
		 * @generated
		 */
		EClass DEFAULT_SETTINGS = eINSTANCE.getDefaultSettings();

		/**
		 * The meta object literal for the '<em><b>Vae</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFAULT_SETTINGS__VAE = eINSTANCE.getDefaultSettings_Vae();

		/**
		 * The meta object literal for the '<em><b>Vae Precision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFAULT_SETTINGS__VAE_PRECISION = eINSTANCE.getDefaultSettings_VaePrecision();

		/**
		 * The meta object literal for the '<em><b>Scheduler</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFAULT_SETTINGS__SCHEDULER = eINSTANCE.getDefaultSettings_Scheduler();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFAULT_SETTINGS__STEPS = eINSTANCE.getDefaultSettings_Steps();

		/**
		 * The meta object literal for the '<em><b>Cfg Scale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFAULT_SETTINGS__CFG_SCALE = eINSTANCE.getDefaultSettings_CfgScale();

		/**
		 * The meta object literal for the '<em><b>Cfg Rescale Multiplier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFAULT_SETTINGS__CFG_RESCALE_MULTIPLIER = eINSTANCE.getDefaultSettings_CfgRescaleMultiplier();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFAULT_SETTINGS__WIDTH = eINSTANCE.getDefaultSettings_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFAULT_SETTINGS__HEIGHT = eINSTANCE.getDefaultSettings_Height();

		/**
		 * The meta object literal for the '<em><b>Guidance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFAULT_SETTINGS__GUIDANCE = eINSTANCE.getDefaultSettings_Guidance();

		/**
		 * The meta object literal for the '<em><b>Cpu Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFAULT_SETTINGS__CPU_ONLY = eINSTANCE.getDefaultSettings_CpuOnly();

		/**
		 * The meta object literal for the '<em><b>Fp8 Storage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFAULT_SETTINGS__FP8_STORAGE = eINSTANCE.getDefaultSettings_Fp8Storage();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFAULT_SETTINGS__WEIGHT = eINSTANCE.getDefaultSettings_Weight();

		/**
		 * The meta object literal for the '<em><b>Weight Min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFAULT_SETTINGS__WEIGHT_MIN = eINSTANCE.getDefaultSettings_WeightMin();

		/**
		 * The meta object literal for the '<em><b>Weight Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFAULT_SETTINGS__WEIGHT_MAX = eINSTANCE.getDefaultSettings_WeightMax();

		/**
		 * The meta object literal for the '<em><b>Preprocessor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFAULT_SETTINGS__PREPROCESSOR = eINSTANCE.getDefaultSettings_Preprocessor();

		/**
		 * The meta object literal for the '<em><b>Num Images</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFAULT_SETTINGS__NUM_IMAGES = eINSTANCE.getDefaultSettings_NumImages();

		/**
		 * The meta object literal for the '{@link dev.maquette.registry.model.impl.LicenseImpl <em>License</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.maquette.registry.model.impl.LicenseImpl
		 * @see dev.maquette.registry.model.impl.RegistryPackageImpl#getLicense()
		 * @generated
		 */
		EClass LICENSE = eINSTANCE.getLicense();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__ID = eINSTANCE.getLicense_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__NAME = eINSTANCE.getLicense_Name();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__LINK = eINSTANCE.getLicense_Link();

		/**
		 * The meta object literal for the '<em><b>Commercial</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__COMMERCIAL = eINSTANCE.getLicense_Commercial();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__CONDITIONS = eINSTANCE.getLicense_Conditions();

		/**
		 * The meta object literal for the '{@link dev.maquette.registry.model.impl.SubmodelImpl <em>Submodel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.maquette.registry.model.impl.SubmodelImpl
		 * @see dev.maquette.registry.model.impl.RegistryPackageImpl#getSubmodel()
		 * @generated
		 */
		EClass SUBMODEL = eINSTANCE.getSubmodel();

		/**
		 * The meta object literal for the '<em><b>Path Or Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBMODEL__PATH_OR_PREFIX = eINSTANCE.getSubmodel_PathOrPrefix();

		/**
		 * The meta object literal for the '<em><b>Model Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBMODEL__MODEL_TYPE = eINSTANCE.getSubmodel_ModelType();

		/**
		 * The meta object literal for the '<em><b>Variant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBMODEL__VARIANT = eINSTANCE.getSubmodel_Variant();

		/**
		 * The meta object literal for the '{@link dev.maquette.registry.model.impl.SubmodelMapEntryImpl <em>Submodel Map Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.maquette.registry.model.impl.SubmodelMapEntryImpl
		 * @see dev.maquette.registry.model.impl.RegistryPackageImpl#getSubmodelMapEntry()
		 * @generated
		 */
		EClass SUBMODEL_MAP_ENTRY = eINSTANCE.getSubmodelMapEntry();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBMODEL_MAP_ENTRY__KEY = eINSTANCE.getSubmodelMapEntry_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUBMODEL_MAP_ENTRY__VALUE = eINSTANCE.getSubmodelMapEntry_Value();

		/**
		 * The meta object literal for the '{@link dev.maquette.registry.model.impl.RelationshipImpl <em>Relationship</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.maquette.registry.model.impl.RelationshipImpl
		 * @see dev.maquette.registry.model.impl.RegistryPackageImpl#getRelationship()
		 * @generated
		 */
		EClass RELATIONSHIP = eINSTANCE.getRelationship();

		/**
		 * The meta object literal for the '<em><b>First Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__FIRST_KEY = eINSTANCE.getRelationship_FirstKey();

		/**
		 * The meta object literal for the '<em><b>Second Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__SECOND_KEY = eINSTANCE.getRelationship_SecondKey();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__CREATED_AT = eINSTANCE.getRelationship_CreatedAt();

		/**
		 * The meta object literal for the '{@link dev.maquette.registry.model.impl.InstallJobImpl <em>Install Job</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see dev.maquette.registry.model.impl.InstallJobImpl
		 * @see dev.maquette.registry.model.impl.RegistryPackageImpl#getInstallJob()
		 * @generated
		 */
		EClass INSTALL_JOB = eINSTANCE.getInstallJob();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__ID = eINSTANCE.getInstallJob_Id();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__SOURCE = eINSTANCE.getInstallJob_Source();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__STATUS = eINSTANCE.getInstallJob_Status();

		/**
		 * The meta object literal for the '<em><b>Inplace</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__INPLACE = eINSTANCE.getInstallJob_Inplace();

		/**
		 * The meta object literal for the '<em><b>Local Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__LOCAL_PATH = eINSTANCE.getInstallJob_LocalPath();

		/**
		 * The meta object literal for the '<em><b>Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__BYTES = eINSTANCE.getInstallJob_Bytes();

		/**
		 * The meta object literal for the '<em><b>Total Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__TOTAL_BYTES = eINSTANCE.getInstallJob_TotalBytes();

		/**
		 * The meta object literal for the '<em><b>Error Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__ERROR_REASON = eINSTANCE.getInstallJob_ErrorReason();

		/**
		 * The meta object literal for the '<em><b>Error</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__ERROR = eINSTANCE.getInstallJob_Error();

		/**
		 * The meta object literal for the '<em><b>Error Traceback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__ERROR_TRACEBACK = eINSTANCE.getInstallJob_ErrorTraceback();

		/**
		 * The meta object literal for the '<em><b>Config In</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__CONFIG_IN = eINSTANCE.getInstallJob_ConfigIn();

		/**
		 * The meta object literal for the '<em><b>Config Out</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__CONFIG_OUT = eINSTANCE.getInstallJob_ConfigOut();

		/**
		 * The meta object literal for the '<em><b>Source Metadata</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__SOURCE_METADATA = eINSTANCE.getInstallJob_SourceMetadata();

		/**
		 * The meta object literal for the '<em><b>Download Parts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__DOWNLOAD_PARTS = eINSTANCE.getInstallJob_DownloadParts();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__CREATED_AT = eINSTANCE.getInstallJob_CreatedAt();

		/**
		 * The meta object literal for the '<em><b>Updated At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__UPDATED_AT = eINSTANCE.getInstallJob_UpdatedAt();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__PRIORITY = eINSTANCE.getInstallJob_Priority();

		/**
		 * The meta object literal for the '<em><b>Allow Private</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__ALLOW_PRIVATE = eINSTANCE.getInstallJob_AllowPrivate();

		/**
		 * The meta object literal for the '<em><b>Bytes Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__BYTES_PER_SECOND = eINSTANCE.getInstallJob_BytesPerSecond();

		/**
		 * The meta object literal for the '<em><b>Wish</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__WISH = eINSTANCE.getInstallJob_Wish();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALL_JOB__OWNER = eINSTANCE.getInstallJob_Owner();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see dev.maquette.registry.model.impl.RegistryPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Json Text</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see dev.maquette.registry.model.impl.RegistryPackageImpl#getJsonText()
		 * @generated
		 */
		EDataType JSON_TEXT = eINSTANCE.getJsonText();

	}

} //RegistryPackage
