// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.model.impl;

import dev.maquette.registry.model.DefaultSettings;
import dev.maquette.registry.model.License;
import dev.maquette.registry.model.ModelEntry;
import dev.maquette.registry.model.Submodel;

import dev.maquette.registry.model.meta.RegistryPackage;

import java.time.Instant;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EStringToStringMapEntryImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EcoreEMap;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Model Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getKey <em>Key</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getHash <em>Hash</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getPath <em>Path</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getFileSize <em>File Size</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getName <em>Name</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getSource <em>Source</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getSourceType <em>Source Type</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getSourceApiResponse <em>Source Api Response</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getSourceUrl <em>Source Url</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getCoverImage <em>Cover Image</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getBase <em>Base</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getType <em>Type</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getVariant <em>Variant</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getPredictionType <em>Prediction Type</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getRepoVariant <em>Repo Variant</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getTriggerPhrases <em>Trigger Phrases</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getDefaultSettings <em>Default Settings</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getCpuOnly <em>Cpu Only</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getConfigPath <em>Config Path</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getLatentChannels <em>Latent Channels</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getCondInChannels <em>Cond In Channels</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getHasDualExpert <em>Has Dual Expert</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getBoundaryRatio <em>Boundary Ratio</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getExpert <em>Expert</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getSubmodels <em>Submodels</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getImageEncoderModelId <em>Image Encoder Model Id</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getProviderId <em>Provider Id</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getProviderModelId <em>Provider Model Id</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getCapabilities <em>Capabilities</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getPanelSchema <em>Panel Schema</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getIsDefault <em>Is Default</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getRating <em>Rating</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#isFavourite <em>Favourite</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getUpdatedAt <em>Updated At</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getLastUsedAt <em>Last Used At</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getUseCount <em>Use Count</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getRuleVersion <em>Rule Version</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getOverrides <em>Overrides</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getLicense <em>License</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#isManaged <em>Managed</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.ModelEntryImpl#getVersion <em>Version</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ModelEntryImpl extends MinimalEObjectImpl.Container implements ModelEntry {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getHash() <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHash()
	 * @generated
	 * @ordered
	 */
	protected static final String HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHash() <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHash()
	 * @generated
	 * @ordered
	 */
	protected String hash = HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFileSize() <em>File Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileSize()
	 * @generated
	 * @ordered
	 */
	protected static final long FILE_SIZE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getFileSize() <em>File Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileSize()
	 * @generated
	 * @ordered
	 */
	protected long fileSize = FILE_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceType() <em>Source Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceType()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceType() <em>Source Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceType()
	 * @generated
	 * @ordered
	 */
	protected String sourceType = SOURCE_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceApiResponse() <em>Source Api Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceApiResponse()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_API_RESPONSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceApiResponse() <em>Source Api Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceApiResponse()
	 * @generated
	 * @ordered
	 */
	protected String sourceApiResponse = SOURCE_API_RESPONSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceUrl() <em>Source Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceUrl() <em>Source Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceUrl()
	 * @generated
	 * @ordered
	 */
	protected String sourceUrl = SOURCE_URL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoverImage() <em>Cover Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoverImage()
	 * @generated
	 * @ordered
	 */
	protected static final String COVER_IMAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoverImage() <em>Cover Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoverImage()
	 * @generated
	 * @ordered
	 */
	protected String coverImage = COVER_IMAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected static final String BASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected String base = BASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected String format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getVariant() <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariant()
	 * @generated
	 * @ordered
	 */
	protected static final String VARIANT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVariant() <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariant()
	 * @generated
	 * @ordered
	 */
	protected String variant = VARIANT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPredictionType() <em>Prediction Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPredictionType()
	 * @generated
	 * @ordered
	 */
	protected static final String PREDICTION_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPredictionType() <em>Prediction Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPredictionType()
	 * @generated
	 * @ordered
	 */
	protected String predictionType = PREDICTION_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRepoVariant() <em>Repo Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepoVariant()
	 * @generated
	 * @ordered
	 */
	protected static final String REPO_VARIANT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRepoVariant() <em>Repo Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepoVariant()
	 * @generated
	 * @ordered
	 */
	protected String repoVariant = REPO_VARIANT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTriggerPhrases() <em>Trigger Phrases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTriggerPhrases()
	 * @generated
	 * @ordered
	 */
	protected EList<String> triggerPhrases;

	/**
	 * The cached value of the '{@link #getDefaultSettings() <em>Default Settings</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultSettings()
	 * @generated
	 * @ordered
	 */
	protected DefaultSettings defaultSettings;

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
	 * The default value of the '{@link #getConfigPath() <em>Config Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfigPath()
	 * @generated
	 * @ordered
	 */
	protected static final String CONFIG_PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConfigPath() <em>Config Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfigPath()
	 * @generated
	 * @ordered
	 */
	protected String configPath = CONFIG_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getLatentChannels() <em>Latent Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatentChannels()
	 * @generated
	 * @ordered
	 */
	protected static final Integer LATENT_CHANNELS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLatentChannels() <em>Latent Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatentChannels()
	 * @generated
	 * @ordered
	 */
	protected Integer latentChannels = LATENT_CHANNELS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCondInChannels() <em>Cond In Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondInChannels()
	 * @generated
	 * @ordered
	 */
	protected static final Integer COND_IN_CHANNELS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCondInChannels() <em>Cond In Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondInChannels()
	 * @generated
	 * @ordered
	 */
	protected Integer condInChannels = COND_IN_CHANNELS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHasDualExpert() <em>Has Dual Expert</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHasDualExpert()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean HAS_DUAL_EXPERT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHasDualExpert() <em>Has Dual Expert</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHasDualExpert()
	 * @generated
	 * @ordered
	 */
	protected Boolean hasDualExpert = HAS_DUAL_EXPERT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBoundaryRatio() <em>Boundary Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoundaryRatio()
	 * @generated
	 * @ordered
	 */
	protected static final Double BOUNDARY_RATIO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBoundaryRatio() <em>Boundary Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoundaryRatio()
	 * @generated
	 * @ordered
	 */
	protected Double boundaryRatio = BOUNDARY_RATIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpert() <em>Expert</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpert()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPERT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpert() <em>Expert</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpert()
	 * @generated
	 * @ordered
	 */
	protected String expert = EXPERT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSubmodels() <em>Submodels</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmodels()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, Submodel> submodels;

	/**
	 * The default value of the '{@link #getImageEncoderModelId() <em>Image Encoder Model Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImageEncoderModelId()
	 * @generated
	 * @ordered
	 */
	protected static final String IMAGE_ENCODER_MODEL_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImageEncoderModelId() <em>Image Encoder Model Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImageEncoderModelId()
	 * @generated
	 * @ordered
	 */
	protected String imageEncoderModelId = IMAGE_ENCODER_MODEL_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getProviderId() <em>Provider Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProviderId()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVIDER_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProviderId() <em>Provider Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProviderId()
	 * @generated
	 * @ordered
	 */
	protected String providerId = PROVIDER_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getProviderModelId() <em>Provider Model Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProviderModelId()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVIDER_MODEL_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProviderModelId() <em>Provider Model Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProviderModelId()
	 * @generated
	 * @ordered
	 */
	protected String providerModelId = PROVIDER_MODEL_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapabilities() <em>Capabilities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapabilities()
	 * @generated
	 * @ordered
	 */
	protected static final String CAPABILITIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapabilities() <em>Capabilities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapabilities()
	 * @generated
	 * @ordered
	 */
	protected String capabilities = CAPABILITIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPanelSchema() <em>Panel Schema</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPanelSchema()
	 * @generated
	 * @ordered
	 */
	protected static final String PANEL_SCHEMA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPanelSchema() <em>Panel Schema</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPanelSchema()
	 * @generated
	 * @ordered
	 */
	protected String panelSchema = PANEL_SCHEMA_EDEFAULT;

	/**
	 * The default value of the '{@link #getIsDefault() <em>Is Default</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsDefault()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean IS_DEFAULT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIsDefault() <em>Is Default</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsDefault()
	 * @generated
	 * @ordered
	 */
	protected Boolean isDefault = IS_DEFAULT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<String> tags;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getRating() <em>Rating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRating()
	 * @generated
	 * @ordered
	 */
	protected static final int RATING_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRating() <em>Rating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRating()
	 * @generated
	 * @ordered
	 */
	protected int rating = RATING_EDEFAULT;

	/**
	 * The default value of the '{@link #isFavourite() <em>Favourite</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFavourite()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FAVOURITE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFavourite() <em>Favourite</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFavourite()
	 * @generated
	 * @ordered
	 */
	protected boolean favourite = FAVOURITE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant createdAt = CREATED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpdatedAt() <em>Updated At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpdatedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant UPDATED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUpdatedAt() <em>Updated At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpdatedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant updatedAt = UPDATED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastUsedAt() <em>Last Used At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastUsedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant LAST_USED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastUsedAt() <em>Last Used At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastUsedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant lastUsedAt = LAST_USED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUseCount() <em>Use Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUseCount()
	 * @generated
	 * @ordered
	 */
	protected static final long USE_COUNT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getUseCount() <em>Use Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUseCount()
	 * @generated
	 * @ordered
	 */
	protected long useCount = USE_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected String ruleId = RULE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuleVersion() <em>Rule Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleVersion()
	 * @generated
	 * @ordered
	 */
	protected static final Integer RULE_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleVersion() <em>Rule Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleVersion()
	 * @generated
	 * @ordered
	 */
	protected Integer ruleVersion = RULE_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOverrides() <em>Overrides</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverrides()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> overrides;

	/**
	 * The cached value of the '{@link #getLicense() <em>License</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicense()
	 * @generated
	 * @ordered
	 */
	protected License license;

	/**
	 * The default value of the '{@link #isManaged() <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isManaged()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MANAGED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isManaged() <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isManaged()
	 * @generated
	 * @ordered
	 */
	protected boolean managed = MANAGED_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final long VERSION_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected long version = VERSION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ModelEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.MODEL_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHash() {
		return hash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHash(String newHash) {
		String oldHash = hash;
		hash = newHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__HASH, oldHash, hash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFileSize() {
		return fileSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileSize(long newFileSize) {
		long oldFileSize = fileSize;
		fileSize = newFileSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__FILE_SIZE, oldFileSize, fileSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceType() {
		return sourceType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceType(String newSourceType) {
		String oldSourceType = sourceType;
		sourceType = newSourceType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__SOURCE_TYPE, oldSourceType, sourceType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceApiResponse() {
		return sourceApiResponse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceApiResponse(String newSourceApiResponse) {
		String oldSourceApiResponse = sourceApiResponse;
		sourceApiResponse = newSourceApiResponse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__SOURCE_API_RESPONSE, oldSourceApiResponse, sourceApiResponse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceUrl() {
		return sourceUrl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceUrl(String newSourceUrl) {
		String oldSourceUrl = sourceUrl;
		sourceUrl = newSourceUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__SOURCE_URL, oldSourceUrl, sourceUrl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCoverImage() {
		return coverImage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoverImage(String newCoverImage) {
		String oldCoverImage = coverImage;
		coverImage = newCoverImage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__COVER_IMAGE, oldCoverImage, coverImage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBase() {
		return base;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBase(String newBase) {
		String oldBase = base;
		base = newBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__BASE, oldBase, base));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(String newFormat) {
		String oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVariant() {
		return variant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVariant(String newVariant) {
		String oldVariant = variant;
		variant = newVariant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__VARIANT, oldVariant, variant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPredictionType() {
		return predictionType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPredictionType(String newPredictionType) {
		String oldPredictionType = predictionType;
		predictionType = newPredictionType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__PREDICTION_TYPE, oldPredictionType, predictionType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRepoVariant() {
		return repoVariant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepoVariant(String newRepoVariant) {
		String oldRepoVariant = repoVariant;
		repoVariant = newRepoVariant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__REPO_VARIANT, oldRepoVariant, repoVariant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getTriggerPhrases() {
		if (triggerPhrases == null) {
			triggerPhrases = new EDataTypeUniqueEList.Unsettable<String>(String.class, this, RegistryPackage.MODEL_ENTRY__TRIGGER_PHRASES);
		}
		return triggerPhrases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTriggerPhrases() {
		if (triggerPhrases != null) ((InternalEList.Unsettable<?>)triggerPhrases).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTriggerPhrases() {
		return triggerPhrases != null && ((InternalEList.Unsettable<?>)triggerPhrases).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DefaultSettings getDefaultSettings() {
		return defaultSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDefaultSettings(DefaultSettings newDefaultSettings, NotificationChain msgs) {
		DefaultSettings oldDefaultSettings = defaultSettings;
		defaultSettings = newDefaultSettings;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__DEFAULT_SETTINGS, oldDefaultSettings, newDefaultSettings);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultSettings(DefaultSettings newDefaultSettings) {
		if (newDefaultSettings != defaultSettings) {
			NotificationChain msgs = null;
			if (defaultSettings != null)
				msgs = ((InternalEObject)defaultSettings).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RegistryPackage.MODEL_ENTRY__DEFAULT_SETTINGS, null, msgs);
			if (newDefaultSettings != null)
				msgs = ((InternalEObject)newDefaultSettings).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RegistryPackage.MODEL_ENTRY__DEFAULT_SETTINGS, null, msgs);
			msgs = basicSetDefaultSettings(newDefaultSettings, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__DEFAULT_SETTINGS, newDefaultSettings, newDefaultSettings));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__CPU_ONLY, oldCpuOnly, cpuOnly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConfigPath() {
		return configPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfigPath(String newConfigPath) {
		String oldConfigPath = configPath;
		configPath = newConfigPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__CONFIG_PATH, oldConfigPath, configPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getLatentChannels() {
		return latentChannels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatentChannels(Integer newLatentChannels) {
		Integer oldLatentChannels = latentChannels;
		latentChannels = newLatentChannels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__LATENT_CHANNELS, oldLatentChannels, latentChannels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCondInChannels() {
		return condInChannels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCondInChannels(Integer newCondInChannels) {
		Integer oldCondInChannels = condInChannels;
		condInChannels = newCondInChannels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__COND_IN_CHANNELS, oldCondInChannels, condInChannels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getHasDualExpert() {
		return hasDualExpert;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHasDualExpert(Boolean newHasDualExpert) {
		Boolean oldHasDualExpert = hasDualExpert;
		hasDualExpert = newHasDualExpert;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__HAS_DUAL_EXPERT, oldHasDualExpert, hasDualExpert));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBoundaryRatio() {
		return boundaryRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBoundaryRatio(Double newBoundaryRatio) {
		Double oldBoundaryRatio = boundaryRatio;
		boundaryRatio = newBoundaryRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__BOUNDARY_RATIO, oldBoundaryRatio, boundaryRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpert() {
		return expert;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpert(String newExpert) {
		String oldExpert = expert;
		expert = newExpert;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__EXPERT, oldExpert, expert));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Map<String, Submodel> getSubmodels() {
		if (submodels == null) {
			submodels = new EcoreEMap.Unsettable<String,Submodel>(RegistryPackage.Literals.SUBMODEL_MAP_ENTRY, SubmodelMapEntryImpl.class, this, RegistryPackage.MODEL_ENTRY__SUBMODELS);
		}
		return submodels.map();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSubmodels() {
		if (submodels != null) ((InternalEList.Unsettable<?>)submodels).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSubmodels() {
		return submodels != null && ((InternalEList.Unsettable<?>)submodels).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImageEncoderModelId() {
		return imageEncoderModelId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImageEncoderModelId(String newImageEncoderModelId) {
		String oldImageEncoderModelId = imageEncoderModelId;
		imageEncoderModelId = newImageEncoderModelId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__IMAGE_ENCODER_MODEL_ID, oldImageEncoderModelId, imageEncoderModelId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProviderId() {
		return providerId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProviderId(String newProviderId) {
		String oldProviderId = providerId;
		providerId = newProviderId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__PROVIDER_ID, oldProviderId, providerId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProviderModelId() {
		return providerModelId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProviderModelId(String newProviderModelId) {
		String oldProviderModelId = providerModelId;
		providerModelId = newProviderModelId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__PROVIDER_MODEL_ID, oldProviderModelId, providerModelId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCapabilities() {
		return capabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapabilities(String newCapabilities) {
		String oldCapabilities = capabilities;
		capabilities = newCapabilities;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__CAPABILITIES, oldCapabilities, capabilities));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPanelSchema() {
		return panelSchema;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPanelSchema(String newPanelSchema) {
		String oldPanelSchema = panelSchema;
		panelSchema = newPanelSchema;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__PANEL_SCHEMA, oldPanelSchema, panelSchema));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getIsDefault() {
		return isDefault;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIsDefault(Boolean newIsDefault) {
		Boolean oldIsDefault = isDefault;
		isDefault = newIsDefault;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__IS_DEFAULT, oldIsDefault, isDefault));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getTags() {
		if (tags == null) {
			tags = new EDataTypeUniqueEList<String>(String.class, this, RegistryPackage.MODEL_ENTRY__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRating() {
		return rating;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRating(int newRating) {
		int oldRating = rating;
		rating = newRating;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__RATING, oldRating, rating));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFavourite() {
		return favourite;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFavourite(boolean newFavourite) {
		boolean oldFavourite = favourite;
		favourite = newFavourite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__FAVOURITE, oldFavourite, favourite));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreatedAt() {
		return createdAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedAt(Instant newCreatedAt) {
		Instant oldCreatedAt = createdAt;
		createdAt = newCreatedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getUpdatedAt() {
		return updatedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpdatedAt(Instant newUpdatedAt) {
		Instant oldUpdatedAt = updatedAt;
		updatedAt = newUpdatedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__UPDATED_AT, oldUpdatedAt, updatedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getLastUsedAt() {
		return lastUsedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastUsedAt(Instant newLastUsedAt) {
		Instant oldLastUsedAt = lastUsedAt;
		lastUsedAt = newLastUsedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__LAST_USED_AT, oldLastUsedAt, lastUsedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getUseCount() {
		return useCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUseCount(long newUseCount) {
		long oldUseCount = useCount;
		useCount = newUseCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__USE_COUNT, oldUseCount, useCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleId() {
		return ruleId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleId(String newRuleId) {
		String oldRuleId = ruleId;
		ruleId = newRuleId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__RULE_ID, oldRuleId, ruleId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRuleVersion() {
		return ruleVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleVersion(Integer newRuleVersion) {
		Integer oldRuleVersion = ruleVersion;
		ruleVersion = newRuleVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__RULE_VERSION, oldRuleVersion, ruleVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Map<String, String> getOverrides() {
		if (overrides == null) {
			overrides = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, RegistryPackage.MODEL_ENTRY__OVERRIDES);
		}
		return overrides.map();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public License getLicense() {
		return license;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLicense(License newLicense, NotificationChain msgs) {
		License oldLicense = license;
		license = newLicense;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__LICENSE, oldLicense, newLicense);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicense(License newLicense) {
		if (newLicense != license) {
			NotificationChain msgs = null;
			if (license != null)
				msgs = ((InternalEObject)license).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RegistryPackage.MODEL_ENTRY__LICENSE, null, msgs);
			if (newLicense != null)
				msgs = ((InternalEObject)newLicense).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RegistryPackage.MODEL_ENTRY__LICENSE, null, msgs);
			msgs = basicSetLicense(newLicense, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__LICENSE, newLicense, newLicense));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isManaged() {
		return managed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManaged(boolean newManaged) {
		boolean oldManaged = managed;
		managed = newManaged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__MANAGED, oldManaged, managed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(long newVersion) {
		long oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.MODEL_ENTRY__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RegistryPackage.MODEL_ENTRY__DEFAULT_SETTINGS:
				return basicSetDefaultSettings(null, msgs);
			case RegistryPackage.MODEL_ENTRY__SUBMODELS:
				return ((InternalEList<?>)((EMap.InternalMapView<String, Submodel>)getSubmodels()).eMap()).basicRemove(otherEnd, msgs);
			case RegistryPackage.MODEL_ENTRY__OVERRIDES:
				return ((InternalEList<?>)((EMap.InternalMapView<String, String>)getOverrides()).eMap()).basicRemove(otherEnd, msgs);
			case RegistryPackage.MODEL_ENTRY__LICENSE:
				return basicSetLicense(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RegistryPackage.MODEL_ENTRY__KEY:
				return getKey();
			case RegistryPackage.MODEL_ENTRY__HASH:
				return getHash();
			case RegistryPackage.MODEL_ENTRY__PATH:
				return getPath();
			case RegistryPackage.MODEL_ENTRY__FILE_SIZE:
				return getFileSize();
			case RegistryPackage.MODEL_ENTRY__NAME:
				return getName();
			case RegistryPackage.MODEL_ENTRY__DESCRIPTION:
				return getDescription();
			case RegistryPackage.MODEL_ENTRY__SOURCE:
				return getSource();
			case RegistryPackage.MODEL_ENTRY__SOURCE_TYPE:
				return getSourceType();
			case RegistryPackage.MODEL_ENTRY__SOURCE_API_RESPONSE:
				return getSourceApiResponse();
			case RegistryPackage.MODEL_ENTRY__SOURCE_URL:
				return getSourceUrl();
			case RegistryPackage.MODEL_ENTRY__COVER_IMAGE:
				return getCoverImage();
			case RegistryPackage.MODEL_ENTRY__BASE:
				return getBase();
			case RegistryPackage.MODEL_ENTRY__TYPE:
				return getType();
			case RegistryPackage.MODEL_ENTRY__FORMAT:
				return getFormat();
			case RegistryPackage.MODEL_ENTRY__VARIANT:
				return getVariant();
			case RegistryPackage.MODEL_ENTRY__PREDICTION_TYPE:
				return getPredictionType();
			case RegistryPackage.MODEL_ENTRY__REPO_VARIANT:
				return getRepoVariant();
			case RegistryPackage.MODEL_ENTRY__TRIGGER_PHRASES:
				return getTriggerPhrases();
			case RegistryPackage.MODEL_ENTRY__DEFAULT_SETTINGS:
				return getDefaultSettings();
			case RegistryPackage.MODEL_ENTRY__CPU_ONLY:
				return getCpuOnly();
			case RegistryPackage.MODEL_ENTRY__CONFIG_PATH:
				return getConfigPath();
			case RegistryPackage.MODEL_ENTRY__LATENT_CHANNELS:
				return getLatentChannels();
			case RegistryPackage.MODEL_ENTRY__COND_IN_CHANNELS:
				return getCondInChannels();
			case RegistryPackage.MODEL_ENTRY__HAS_DUAL_EXPERT:
				return getHasDualExpert();
			case RegistryPackage.MODEL_ENTRY__BOUNDARY_RATIO:
				return getBoundaryRatio();
			case RegistryPackage.MODEL_ENTRY__EXPERT:
				return getExpert();
			case RegistryPackage.MODEL_ENTRY__SUBMODELS:
				if (coreType) return ((EMap.InternalMapView<String, Submodel>)getSubmodels()).eMap();
				else return getSubmodels();
			case RegistryPackage.MODEL_ENTRY__IMAGE_ENCODER_MODEL_ID:
				return getImageEncoderModelId();
			case RegistryPackage.MODEL_ENTRY__PROVIDER_ID:
				return getProviderId();
			case RegistryPackage.MODEL_ENTRY__PROVIDER_MODEL_ID:
				return getProviderModelId();
			case RegistryPackage.MODEL_ENTRY__CAPABILITIES:
				return getCapabilities();
			case RegistryPackage.MODEL_ENTRY__PANEL_SCHEMA:
				return getPanelSchema();
			case RegistryPackage.MODEL_ENTRY__IS_DEFAULT:
				return getIsDefault();
			case RegistryPackage.MODEL_ENTRY__TAGS:
				return getTags();
			case RegistryPackage.MODEL_ENTRY__NOTES:
				return getNotes();
			case RegistryPackage.MODEL_ENTRY__RATING:
				return getRating();
			case RegistryPackage.MODEL_ENTRY__FAVOURITE:
				return isFavourite();
			case RegistryPackage.MODEL_ENTRY__CREATED_AT:
				return getCreatedAt();
			case RegistryPackage.MODEL_ENTRY__UPDATED_AT:
				return getUpdatedAt();
			case RegistryPackage.MODEL_ENTRY__LAST_USED_AT:
				return getLastUsedAt();
			case RegistryPackage.MODEL_ENTRY__USE_COUNT:
				return getUseCount();
			case RegistryPackage.MODEL_ENTRY__RULE_ID:
				return getRuleId();
			case RegistryPackage.MODEL_ENTRY__RULE_VERSION:
				return getRuleVersion();
			case RegistryPackage.MODEL_ENTRY__OVERRIDES:
				if (coreType) return ((EMap.InternalMapView<String, String>)getOverrides()).eMap();
				else return getOverrides();
			case RegistryPackage.MODEL_ENTRY__LICENSE:
				return getLicense();
			case RegistryPackage.MODEL_ENTRY__MANAGED:
				return isManaged();
			case RegistryPackage.MODEL_ENTRY__VERSION:
				return getVersion();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RegistryPackage.MODEL_ENTRY__KEY:
				setKey((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__HASH:
				setHash((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__PATH:
				setPath((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__FILE_SIZE:
				setFileSize((Long)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__NAME:
				setName((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__SOURCE:
				setSource((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__SOURCE_TYPE:
				setSourceType((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__SOURCE_API_RESPONSE:
				setSourceApiResponse((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__SOURCE_URL:
				setSourceUrl((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__COVER_IMAGE:
				setCoverImage((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__BASE:
				setBase((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__TYPE:
				setType((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__FORMAT:
				setFormat((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__VARIANT:
				setVariant((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__PREDICTION_TYPE:
				setPredictionType((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__REPO_VARIANT:
				setRepoVariant((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__TRIGGER_PHRASES:
				getTriggerPhrases().clear();
				getTriggerPhrases().addAll((Collection<? extends String>)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__DEFAULT_SETTINGS:
				setDefaultSettings((DefaultSettings)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__CPU_ONLY:
				setCpuOnly((Boolean)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__CONFIG_PATH:
				setConfigPath((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__LATENT_CHANNELS:
				setLatentChannels((Integer)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__COND_IN_CHANNELS:
				setCondInChannels((Integer)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__HAS_DUAL_EXPERT:
				setHasDualExpert((Boolean)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__BOUNDARY_RATIO:
				setBoundaryRatio((Double)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__EXPERT:
				setExpert((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__SUBMODELS:
				((EStructuralFeature.Setting)((EMap.InternalMapView<String, Submodel>)getSubmodels()).eMap()).set(newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__IMAGE_ENCODER_MODEL_ID:
				setImageEncoderModelId((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__PROVIDER_ID:
				setProviderId((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__PROVIDER_MODEL_ID:
				setProviderModelId((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__CAPABILITIES:
				setCapabilities((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__PANEL_SCHEMA:
				setPanelSchema((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__IS_DEFAULT:
				setIsDefault((Boolean)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends String>)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__NOTES:
				setNotes((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__RATING:
				setRating((Integer)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__FAVOURITE:
				setFavourite((Boolean)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__CREATED_AT:
				setCreatedAt((Instant)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__UPDATED_AT:
				setUpdatedAt((Instant)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__LAST_USED_AT:
				setLastUsedAt((Instant)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__USE_COUNT:
				setUseCount((Long)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__RULE_ID:
				setRuleId((String)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__RULE_VERSION:
				setRuleVersion((Integer)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__OVERRIDES:
				((EStructuralFeature.Setting)((EMap.InternalMapView<String, String>)getOverrides()).eMap()).set(newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__LICENSE:
				setLicense((License)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__MANAGED:
				setManaged((Boolean)newValue);
				return;
			case RegistryPackage.MODEL_ENTRY__VERSION:
				setVersion((Long)newValue);
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
			case RegistryPackage.MODEL_ENTRY__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__HASH:
				setHash(HASH_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__FILE_SIZE:
				setFileSize(FILE_SIZE_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__SOURCE_TYPE:
				setSourceType(SOURCE_TYPE_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__SOURCE_API_RESPONSE:
				setSourceApiResponse(SOURCE_API_RESPONSE_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__SOURCE_URL:
				setSourceUrl(SOURCE_URL_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__COVER_IMAGE:
				setCoverImage(COVER_IMAGE_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__BASE:
				setBase(BASE_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__VARIANT:
				setVariant(VARIANT_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__PREDICTION_TYPE:
				setPredictionType(PREDICTION_TYPE_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__REPO_VARIANT:
				setRepoVariant(REPO_VARIANT_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__TRIGGER_PHRASES:
				unsetTriggerPhrases();
				return;
			case RegistryPackage.MODEL_ENTRY__DEFAULT_SETTINGS:
				setDefaultSettings((DefaultSettings)null);
				return;
			case RegistryPackage.MODEL_ENTRY__CPU_ONLY:
				setCpuOnly(CPU_ONLY_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__CONFIG_PATH:
				setConfigPath(CONFIG_PATH_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__LATENT_CHANNELS:
				setLatentChannels(LATENT_CHANNELS_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__COND_IN_CHANNELS:
				setCondInChannels(COND_IN_CHANNELS_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__HAS_DUAL_EXPERT:
				setHasDualExpert(HAS_DUAL_EXPERT_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__BOUNDARY_RATIO:
				setBoundaryRatio(BOUNDARY_RATIO_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__EXPERT:
				setExpert(EXPERT_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__SUBMODELS:
				unsetSubmodels();
				return;
			case RegistryPackage.MODEL_ENTRY__IMAGE_ENCODER_MODEL_ID:
				setImageEncoderModelId(IMAGE_ENCODER_MODEL_ID_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__PROVIDER_ID:
				setProviderId(PROVIDER_ID_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__PROVIDER_MODEL_ID:
				setProviderModelId(PROVIDER_MODEL_ID_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__CAPABILITIES:
				setCapabilities(CAPABILITIES_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__PANEL_SCHEMA:
				setPanelSchema(PANEL_SCHEMA_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__IS_DEFAULT:
				setIsDefault(IS_DEFAULT_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__TAGS:
				getTags().clear();
				return;
			case RegistryPackage.MODEL_ENTRY__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__RATING:
				setRating(RATING_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__FAVOURITE:
				setFavourite(FAVOURITE_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__UPDATED_AT:
				setUpdatedAt(UPDATED_AT_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__LAST_USED_AT:
				setLastUsedAt(LAST_USED_AT_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__USE_COUNT:
				setUseCount(USE_COUNT_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__RULE_ID:
				setRuleId(RULE_ID_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__RULE_VERSION:
				setRuleVersion(RULE_VERSION_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__OVERRIDES:
				getOverrides().clear();
				return;
			case RegistryPackage.MODEL_ENTRY__LICENSE:
				setLicense((License)null);
				return;
			case RegistryPackage.MODEL_ENTRY__MANAGED:
				setManaged(MANAGED_EDEFAULT);
				return;
			case RegistryPackage.MODEL_ENTRY__VERSION:
				setVersion(VERSION_EDEFAULT);
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
			case RegistryPackage.MODEL_ENTRY__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case RegistryPackage.MODEL_ENTRY__HASH:
				return HASH_EDEFAULT == null ? hash != null : !HASH_EDEFAULT.equals(hash);
			case RegistryPackage.MODEL_ENTRY__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case RegistryPackage.MODEL_ENTRY__FILE_SIZE:
				return fileSize != FILE_SIZE_EDEFAULT;
			case RegistryPackage.MODEL_ENTRY__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RegistryPackage.MODEL_ENTRY__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case RegistryPackage.MODEL_ENTRY__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case RegistryPackage.MODEL_ENTRY__SOURCE_TYPE:
				return SOURCE_TYPE_EDEFAULT == null ? sourceType != null : !SOURCE_TYPE_EDEFAULT.equals(sourceType);
			case RegistryPackage.MODEL_ENTRY__SOURCE_API_RESPONSE:
				return SOURCE_API_RESPONSE_EDEFAULT == null ? sourceApiResponse != null : !SOURCE_API_RESPONSE_EDEFAULT.equals(sourceApiResponse);
			case RegistryPackage.MODEL_ENTRY__SOURCE_URL:
				return SOURCE_URL_EDEFAULT == null ? sourceUrl != null : !SOURCE_URL_EDEFAULT.equals(sourceUrl);
			case RegistryPackage.MODEL_ENTRY__COVER_IMAGE:
				return COVER_IMAGE_EDEFAULT == null ? coverImage != null : !COVER_IMAGE_EDEFAULT.equals(coverImage);
			case RegistryPackage.MODEL_ENTRY__BASE:
				return BASE_EDEFAULT == null ? base != null : !BASE_EDEFAULT.equals(base);
			case RegistryPackage.MODEL_ENTRY__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case RegistryPackage.MODEL_ENTRY__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case RegistryPackage.MODEL_ENTRY__VARIANT:
				return VARIANT_EDEFAULT == null ? variant != null : !VARIANT_EDEFAULT.equals(variant);
			case RegistryPackage.MODEL_ENTRY__PREDICTION_TYPE:
				return PREDICTION_TYPE_EDEFAULT == null ? predictionType != null : !PREDICTION_TYPE_EDEFAULT.equals(predictionType);
			case RegistryPackage.MODEL_ENTRY__REPO_VARIANT:
				return REPO_VARIANT_EDEFAULT == null ? repoVariant != null : !REPO_VARIANT_EDEFAULT.equals(repoVariant);
			case RegistryPackage.MODEL_ENTRY__TRIGGER_PHRASES:
				return isSetTriggerPhrases();
			case RegistryPackage.MODEL_ENTRY__DEFAULT_SETTINGS:
				return defaultSettings != null;
			case RegistryPackage.MODEL_ENTRY__CPU_ONLY:
				return CPU_ONLY_EDEFAULT == null ? cpuOnly != null : !CPU_ONLY_EDEFAULT.equals(cpuOnly);
			case RegistryPackage.MODEL_ENTRY__CONFIG_PATH:
				return CONFIG_PATH_EDEFAULT == null ? configPath != null : !CONFIG_PATH_EDEFAULT.equals(configPath);
			case RegistryPackage.MODEL_ENTRY__LATENT_CHANNELS:
				return LATENT_CHANNELS_EDEFAULT == null ? latentChannels != null : !LATENT_CHANNELS_EDEFAULT.equals(latentChannels);
			case RegistryPackage.MODEL_ENTRY__COND_IN_CHANNELS:
				return COND_IN_CHANNELS_EDEFAULT == null ? condInChannels != null : !COND_IN_CHANNELS_EDEFAULT.equals(condInChannels);
			case RegistryPackage.MODEL_ENTRY__HAS_DUAL_EXPERT:
				return HAS_DUAL_EXPERT_EDEFAULT == null ? hasDualExpert != null : !HAS_DUAL_EXPERT_EDEFAULT.equals(hasDualExpert);
			case RegistryPackage.MODEL_ENTRY__BOUNDARY_RATIO:
				return BOUNDARY_RATIO_EDEFAULT == null ? boundaryRatio != null : !BOUNDARY_RATIO_EDEFAULT.equals(boundaryRatio);
			case RegistryPackage.MODEL_ENTRY__EXPERT:
				return EXPERT_EDEFAULT == null ? expert != null : !EXPERT_EDEFAULT.equals(expert);
			case RegistryPackage.MODEL_ENTRY__SUBMODELS:
				return isSetSubmodels();
			case RegistryPackage.MODEL_ENTRY__IMAGE_ENCODER_MODEL_ID:
				return IMAGE_ENCODER_MODEL_ID_EDEFAULT == null ? imageEncoderModelId != null : !IMAGE_ENCODER_MODEL_ID_EDEFAULT.equals(imageEncoderModelId);
			case RegistryPackage.MODEL_ENTRY__PROVIDER_ID:
				return PROVIDER_ID_EDEFAULT == null ? providerId != null : !PROVIDER_ID_EDEFAULT.equals(providerId);
			case RegistryPackage.MODEL_ENTRY__PROVIDER_MODEL_ID:
				return PROVIDER_MODEL_ID_EDEFAULT == null ? providerModelId != null : !PROVIDER_MODEL_ID_EDEFAULT.equals(providerModelId);
			case RegistryPackage.MODEL_ENTRY__CAPABILITIES:
				return CAPABILITIES_EDEFAULT == null ? capabilities != null : !CAPABILITIES_EDEFAULT.equals(capabilities);
			case RegistryPackage.MODEL_ENTRY__PANEL_SCHEMA:
				return PANEL_SCHEMA_EDEFAULT == null ? panelSchema != null : !PANEL_SCHEMA_EDEFAULT.equals(panelSchema);
			case RegistryPackage.MODEL_ENTRY__IS_DEFAULT:
				return IS_DEFAULT_EDEFAULT == null ? isDefault != null : !IS_DEFAULT_EDEFAULT.equals(isDefault);
			case RegistryPackage.MODEL_ENTRY__TAGS:
				return tags != null && !tags.isEmpty();
			case RegistryPackage.MODEL_ENTRY__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case RegistryPackage.MODEL_ENTRY__RATING:
				return rating != RATING_EDEFAULT;
			case RegistryPackage.MODEL_ENTRY__FAVOURITE:
				return favourite != FAVOURITE_EDEFAULT;
			case RegistryPackage.MODEL_ENTRY__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
			case RegistryPackage.MODEL_ENTRY__UPDATED_AT:
				return UPDATED_AT_EDEFAULT == null ? updatedAt != null : !UPDATED_AT_EDEFAULT.equals(updatedAt);
			case RegistryPackage.MODEL_ENTRY__LAST_USED_AT:
				return LAST_USED_AT_EDEFAULT == null ? lastUsedAt != null : !LAST_USED_AT_EDEFAULT.equals(lastUsedAt);
			case RegistryPackage.MODEL_ENTRY__USE_COUNT:
				return useCount != USE_COUNT_EDEFAULT;
			case RegistryPackage.MODEL_ENTRY__RULE_ID:
				return RULE_ID_EDEFAULT == null ? ruleId != null : !RULE_ID_EDEFAULT.equals(ruleId);
			case RegistryPackage.MODEL_ENTRY__RULE_VERSION:
				return RULE_VERSION_EDEFAULT == null ? ruleVersion != null : !RULE_VERSION_EDEFAULT.equals(ruleVersion);
			case RegistryPackage.MODEL_ENTRY__OVERRIDES:
				return overrides != null && !overrides.isEmpty();
			case RegistryPackage.MODEL_ENTRY__LICENSE:
				return license != null;
			case RegistryPackage.MODEL_ENTRY__MANAGED:
				return managed != MANAGED_EDEFAULT;
			case RegistryPackage.MODEL_ENTRY__VERSION:
				return version != VERSION_EDEFAULT;
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
		result.append(" (key: ");
		result.append(key);
		result.append(", hash: ");
		result.append(hash);
		result.append(", path: ");
		result.append(path);
		result.append(", fileSize: ");
		result.append(fileSize);
		result.append(", name: ");
		result.append(name);
		result.append(", description: ");
		result.append(description);
		result.append(", source: ");
		result.append(source);
		result.append(", sourceType: ");
		result.append(sourceType);
		result.append(", sourceApiResponse: ");
		result.append(sourceApiResponse);
		result.append(", sourceUrl: ");
		result.append(sourceUrl);
		result.append(", coverImage: ");
		result.append(coverImage);
		result.append(", base: ");
		result.append(base);
		result.append(", type: ");
		result.append(type);
		result.append(", format: ");
		result.append(format);
		result.append(", variant: ");
		result.append(variant);
		result.append(", predictionType: ");
		result.append(predictionType);
		result.append(", repoVariant: ");
		result.append(repoVariant);
		result.append(", triggerPhrases: ");
		result.append(triggerPhrases);
		result.append(", cpuOnly: ");
		result.append(cpuOnly);
		result.append(", configPath: ");
		result.append(configPath);
		result.append(", latentChannels: ");
		result.append(latentChannels);
		result.append(", condInChannels: ");
		result.append(condInChannels);
		result.append(", hasDualExpert: ");
		result.append(hasDualExpert);
		result.append(", boundaryRatio: ");
		result.append(boundaryRatio);
		result.append(", expert: ");
		result.append(expert);
		result.append(", imageEncoderModelId: ");
		result.append(imageEncoderModelId);
		result.append(", providerId: ");
		result.append(providerId);
		result.append(", providerModelId: ");
		result.append(providerModelId);
		result.append(", capabilities: ");
		result.append(capabilities);
		result.append(", panelSchema: ");
		result.append(panelSchema);
		result.append(", isDefault: ");
		result.append(isDefault);
		result.append(", tags: ");
		result.append(tags);
		result.append(", notes: ");
		result.append(notes);
		result.append(", rating: ");
		result.append(rating);
		result.append(", favourite: ");
		result.append(favourite);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(", updatedAt: ");
		result.append(updatedAt);
		result.append(", lastUsedAt: ");
		result.append(lastUsedAt);
		result.append(", useCount: ");
		result.append(useCount);
		result.append(", ruleId: ");
		result.append(ruleId);
		result.append(", ruleVersion: ");
		result.append(ruleVersion);
		result.append(", managed: ");
		result.append(managed);
		result.append(", version: ");
		result.append(version);
		result.append(')');
		return result.toString();
	}

} //ModelEntryImpl
